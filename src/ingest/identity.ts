import type { Theme } from '#domain/facility.ts';
import type { FacilityCommon } from '#domain/facility-common.ts';
import type { Issue } from '#domain/issue.ts';
import type { NurseryKind } from '#domain/nursery.ts';

/** A facility read from a row, before the table is known and it can have an id. */
export type Draft<F> = Omit<F, 'id'>;

type Identifiable = Draft<FacilityCommon> & { theme: Theme; kind?: NurseryKind };

interface Row<D> {
  line: number;
  draft: D;
}

/**
 * Ids from municipality, ward, name and kind, so that a facility keeps its id from month to month without a key
 * column. Where rows share all of these, address, position and phone put them in an order that does not depend on the
 * order of rows; the first keeps the plain id, the others get a number. Nothing is dropped.
 */
export function identify<D extends Identifiable>(
  rows: readonly Row<D>[],
): { facilities: (D & { id: string })[]; issues: readonly Issue[] } {
  const groups = new Map<string, Row<D>[]>();
  for (const row of rows) {
    const key = identityKey(row.draft);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const ids = new Map<number, string>();
  const issues: Issue[] = [];
  for (const [key, group] of groups) {
    const id = shortHash(key);
    if (group.length > 1) issues.push(...repetitions(group.sort(byDetails)));
    group.forEach(({ line }, index) => {
      ids.set(line, index === 0 ? id : `${id}-${index + 1}`);
    });
  }
  return {
    facilities: rows.map(({ line, draft }) => ({ id: ids.get(line) ?? '', ...draft })),
    issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

function identityKey({ lgCode, name, theme, kind }: Identifiable): string {
  return [lgCode, nameKey(name), kind ?? theme].join('|');
}

/** Kanji, kana and digits only: nothing that changes between months. */
const plainName = /^[一-鿿ぁ-んァ-ヴ0-9]+$/;

/** The name without what changes between months: width, spaces, kinds of brackets and dashes, ヶ and ケ. */
function nameKey(name: string): string {
  if (plainName.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')')
    .replace(/[‐‑–—―−ーｰ─]/g, '-')
    .replaceAll('ヶ', 'ケ')
    .toLowerCase();
}

function byDetails<D extends Identifiable>(a: Row<D>, b: Row<D>): number {
  const left = detailsOf(a.draft);
  const right = detailsOf(b.draft);
  return left === right ? a.line - b.line : left < right ? -1 : 1;
}

function detailsOf({ address, position, phone }: Identifiable): string {
  return [address, position?.lat, position?.lng, phone].join('|');
}

/** A row that repeats another, or shares its name, kind and ward with another facility. */
function repetitions<D extends Identifiable>(group: readonly Row<D>[]): Issue[] {
  const byLine = [...group].sort((a, b) => a.line - b.line);
  return byLine.slice(1).map(({ line, draft }, index) => {
    const earlier = byLine.slice(0, index + 1);
    const twin = earlier.find((each) => detailsOf(each.draft) === detailsOf(draft));
    const other = twin ?? byLine[0];
    return {
      code: twin ? 'table/repeated-row' : 'table/same-name',
      row: line,
      field: 'name',
      raw: draft.name,
      params: { other: other?.line ?? line },
    };
  });
}

/** 64 bits in 13 letters and digits: two FNV-1a lanes with different multipliers, each mixed at the end. */
function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return `${base36(mixed(high ^ (low >>> 16)))}${base36(mixed(low))}`.slice(-13);
}

function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (folded ^ (folded >>> 13)) >>> 0;
}

function base36(hash: number): string {
  return hash.toString(36).padStart(7, '0');
}
