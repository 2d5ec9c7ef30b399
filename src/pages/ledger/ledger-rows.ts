import { type Theme, themes } from '#domain/facility.ts';
import type { Completeness, LedgerEntry } from '#domain/ledger.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { LedgerOrder, LedgerOrdering } from '#search/ledger-order.ts';

/** What the ledger says of one municipality and one theme. Without an entry: this site has no list of it. */
export interface LedgerRow {
  municipality: Municipality;
  theme: Theme;
  entry: LedgerEntry | null;
}

/** Every municipality with every theme, in the usual order; where one publishes several lists, a row each. */
export function ledgerRowsOf(
  municipalities: readonly Municipality[],
  entries: readonly LedgerEntry[],
): LedgerRow[] {
  return municipalities
    .filter(({ parent }) => parent === null)
    .toSorted((one, other) => Number(one.lgCode) - Number(other.lgCode))
    .flatMap((municipality) =>
      themes.flatMap((theme): LedgerRow[] => {
        const own = entries.filter((entry) => entry.theme === theme && entry.lgCode === municipality.lgCode);
        return own.length === 0
          ? [{ municipality, theme, entry: null }]
          : own.map((entry) => ({ municipality, theme, entry }));
      }),
    );
}

/** Most recent, most, most complete, most remarks first; `isReversed` the other way. What is not known comes last both ways. */
export function ordered(rows: readonly LedgerRow[], { order, isReversed }: LedgerOrdering): LedgerRow[] {
  const direction = isReversed ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [rankOf(one, order), rankOf(other, order)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a === b ? 0 : direction * (a < b ? 1 : -1);
  });
}

function rankOf({ municipality, entry }: LedgerRow, order: LedgerOrder): number | string | null {
  if (order === 'municipality') return -Number(municipality.lgCode);
  if (entry === null || entry.accepted === null) return null;
  switch (order) {
    case 'asOf':
      return entry.asOf;
    case 'facilities':
      return entry.accepted;
    case 'completeness':
      return shareKnown(entry);
    case 'findings':
      return entry.findings
        .filter(({ severity }) => severity !== 'notice')
        .reduce((sum, { count }) => sum + count, 0);
  }
}

/** The mean over all facts; one the file does not speak of counts as nothing known. null = no facility to know it of. */
function shareKnown({ completeness }: Pick<LedgerEntry, 'completeness'>): number | null {
  const shares = Object.values(completeness).map((fact) => (fact === null ? 0 : fact.known / fact.of));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return Number.isFinite(mean) ? mean : null;
}

/** Whole per cent that never say "all" or "none" where it is not so. */
export function percentOf({ known, of }: Completeness): number {
  const percent = Math.floor((known / of) * 100);
  return known > 0 ? Math.max(1, percent) : 0;
}
