import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import { legendOf } from './cells/vacancy.ts';
import { checkRow } from './check-row.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';
import type { HeaderMatch } from './match-columns.ts';
import { rowReader } from './read-records.ts';
import type { TableRow } from './read-table.ts';
import { rowWidths } from './row-widths.ts';
import type { SourceFile } from './source-file.ts';
import type { ThemeReader } from './theme-reader.ts';

/** Every row ends in `drafts` or in `rejected`. */
export interface ReadRows<T extends Theme> {
  drafts: readonly { line: number; draft: Draft<FacilityOf<T>> }[];
  rejected: readonly { row: number; issues: readonly Issue[] }[];
  /** Those of rejected rows included. */
  issues: readonly Issue[];
}

/** Rows to facilities, from the top: blank cells of a carried column repeat the cell above. */
export function readRows<T extends Theme>(
  rows: readonly TableRow[],
  match: HeaderMatch,
  reader: ThemeReader<FacilityRecord, T>,
  definition: SourceFile | null,
  place: FilePlace,
): ReadRows<T> {
  const context = { legend: legendOf(definition?.legend ?? {}), kinds: definition?.kinds ?? {} };
  const readRecord = rowReader(reader.fields, match, definition?.carryDown ?? [], context);
  const widthOf = rowWidths(rows, match);
  const drafts: { line: number; draft: Draft<FacilityOf<T>> }[] = [];
  const rejected: { row: number; issues: readonly Issue[] }[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const width = widthOf(row);
    const found: Issue[] = width === 'as-usual' ? [] : [widthIssue(width, row, match)];
    const { record, issues: ofCells } = readRecord(row, width === 'short');
    if (width === 'long' || record.name === null) {
      if (width !== 'long') found.push({ code: 'row/no-name', field: 'name' });
      rejected.push({ row: row.line, issues: found.map((issue) => placed(issue, row, match)) });
    } else {
      const { value: draft, issues: ofRow } = reader.draftOf(record, record.name, place);
      found.push(...ofCells, ...ofRow, ...checkRow(draft));
      drafts.push({ line: row.line, draft });
    }
    for (const issue of found) issues.push(placed(issue, row, match));
  }
  return { drafts, rejected, issues };
}

function widthIssue(width: 'long' | 'short', { cells }: TableRow, { header }: HeaderMatch): Issue {
  const code = width === 'long' ? 'row/extra-cells' : 'row/missing-cells';
  return { code, raw: cells.join(','), params: { cells: cells.length, headers: header.cells.length } };
}

function placed(issue: Issue, row: TableRow, { header, indexes }: HeaderMatch): Issue {
  const index = issue.field === undefined ? undefined : indexes.get(issue.field);
  const column = index === undefined ? undefined : header.cells[index];
  const { code, ...rest } = issue;
  return column === undefined ? { code, row: row.line, ...rest } : { code, row: row.line, column, ...rest };
}
