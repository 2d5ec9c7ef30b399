import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { Ledger, LedgerEntry } from '#domain/ledger.ts';
import type { SourceReport } from '#ingest/build-report.ts';
import { completenessOf } from '#ingest/completeness.ts';
import { nextExpectedOf } from '#ingest/next-expected.ts';
import { issueCodes, severityOf } from '#ingest/severity.ts';
import { commonEntryMonth } from './manifest.ts';
import type { SourceReading } from './read-source.ts';

/** Every source that says what it is, read or not, with what its part of the report found. */
export function ledgerOf(readings: readonly SourceReading[], reports: readonly SourceReport[]): Ledger {
  const entries = readings.flatMap((reading) => {
    const found = reports.find(({ id }) => id === reading.folder.id)?.issues ?? [];
    return entryOf(reading, found) ?? [];
  });
  return { schemaVersion: 1, entries };
}

/** null where `source.json` itself cannot be read: nothing is known of the source then. */
function entryOf(reading: SourceReading, found: readonly Issue[]): LedgerEntry | null {
  const { folder, status, report, files } = reading;
  const { definition, theme } = folder;
  if (definition === null) return null;
  const isRead = status !== 'refused' && status !== 'no-file';
  return {
    id: folder.id,
    theme,
    lgCode: definition.lgCode,
    publisher: definition.publisher,
    title: definition.title,
    page: definition.page,
    how: definition.how,
    status,
    asOf: isRead ? (reading.asOf ?? definition.constants?.asOf ?? null) : null,
    entryMonth: isRead ? commonEntryMonth(report.accepted) : null,
    rows: isRead ? report.accepted.length + report.rejected.length : null,
    accepted: isRead ? report.accepted.length : null,
    completeness: isRead ? completenessOf(theme, report.accepted as FacilityOf<Theme>[], report.columns) : {},
    findings: findingsOf(found),
    nextExpected: nextExpectedOf(files.filter(({ refusal }) => refusal === null).map(({ asOf }) => asOf)),
  };
}

const gravestFirst = ['error', 'warning', 'notice'] as const;

function findingsOf(issues: readonly Issue[]): LedgerEntry['findings'] {
  const counts = issueCodes.map((code) => ({
    code,
    severity: severityOf(code),
    count: issues.filter((issue) => issue.code === code).length,
  }));
  return gravestFirst.flatMap((severity) =>
    counts.filter((each) => each.severity === severity && each.count > 0),
  );
}
