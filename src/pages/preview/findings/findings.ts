import { groupBy } from '#domain/group-by.ts';
import type { Issue, IssueCode, Severity } from '#domain/issue.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { severityOf } from '#ingest/severity.ts';
import { type CellEdit, indexOfLine, type Reading } from '#pages/preview/draft.ts';

/** All findings of one kind. */
export interface FindingGroup {
  code: IssueCode;
  severity: Severity;
  issues: readonly Issue[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** Findings by kind: what does most harm first, then what there is most of. */
export function groupsOf(issues: readonly Issue[]): FindingGroup[] {
  const byCode = groupBy(issues, ({ code }) => code);
  return [...byCode]
    .map(([code, ofCode]) => ({ code, severity: severityOf(code), issues: ofCode }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.issues.length - a.issues.length ||
        (a.code < b.code ? -1 : 1),
    );
}

/** Where a finding stands in the table. */
export interface Spot {
  line: number;
  /** Index in the row's cells; null = the row as a whole. */
  column: number | null;
}

/** null = the finding concerns the file or the table as a whole. A finding of the header stands there. */
export function spotOf({ row, field, column }: Issue, reading: Reading): Spot | null {
  const index =
    (field === undefined ? undefined : reading.indexes.get(field)) ?? headerIndex(column, reading);
  if (row !== undefined) return { line: row, column: index };
  const header = reading.headerLines.at(-1);
  return header === undefined || index === null ? null : { line: header, column: index };
}

function headerIndex(column: string | undefined, { headers }: Reading): number | null {
  const index = column === undefined ? -1 : headers.indexOf(column);
  return index === -1 ? null : index;
}

export interface Placed {
  issue: Issue;
  spot: Spot;
}

/** The findings of each line, for the table to mark its cells. */
export function findingsByLine(reading: Reading): ReadonlyMap<number, readonly Placed[]> {
  return groupBy(placedIn(reading), ({ spot }) => spot.line);
}

/** One by one: a long file has too many for a list of their own. */
function* placedIn(reading: Reading): Generator<Placed> {
  for (const issue of reading.report.issues) {
    const spot = spotOf(issue, reading);
    if (spot !== null) yield { issue, spot };
  }
}

/** The cells a suggestion would change, and to what; null = there is nothing certain to suggest. */
export function fixOf(issue: Issue, reading: Reading, rows: readonly TableRow[]): CellEdit[] | null {
  const { code, row, field, suggestion } = issue;
  if (suggestion === undefined || row === undefined || field === undefined) return null;
  if (code === 'row/position-swapped') return swapped(row, reading, rows);
  const column = reading.indexes.get(field);
  return column === undefined ? null : [{ line: row, column, text: suggestion }];
}

/** The texts themselves change places, so that no digit is lost. */
function swapped(line: number, { indexes }: Reading, rows: readonly TableRow[]): CellEdit[] | null {
  const [lat, lng] = [indexes.get('lat'), indexes.get('lng')];
  const cells = rows[indexOfLine(rows, line)]?.cells;
  if (lat === undefined || lng === undefined || cells === undefined) return null;
  return [
    { line, column: lat, text: cells[lng] ?? '' },
    { line, column: lng, text: cells[lat] ?? '' },
  ];
}
