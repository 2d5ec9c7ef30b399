import type { CalendarDate } from '#domain/calendar-date.ts';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { tableCheck } from './check-table.ts';
import { chooseTable } from './choose-table.ts';
import type { FacilityRecord } from './facility-fields.ts';
import { identify } from './identity.ts';
import type { HeaderMatch } from './match-columns.ts';
import { placeTable } from './place-table.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { type OnRows, readRows } from './read-rows.ts';
import type { Table } from './read-table.ts';
import { rowsAbove } from './sort-rows.ts';
import type { SourceFile } from './source-file.ts';
import { type ThemeReader, themeReaders } from './theme-reader.ts';
import { vacanciesOf } from './vacancy-summary.ts';
import type { Workbook } from './workbook.ts';

/** A file to be read and everything known about it beforehand. */
export interface IngestSource<T extends Theme = Theme> {
  /** `<theme>/<slug>` */
  id: string;
  theme: T;
  /** null = columns are found by the names the standard data sets use. */
  definition: SourceFile | null;
  /** The municipality and its wards; empty where the municipality is not known. */
  areas: readonly Municipality[];
  /** The date in the file's name. */
  asOf: CalendarDate | null;
  /** It may say what the numbers are: 「空き状況.csv」, 「定員一覧.csv」. */
  fileName?: string;
}

/** A report, and where in the file the things it speaks of stand. */
export interface Examination<T extends Theme> {
  report: Report<FacilityOf<T>>;
  /** The table that was read; null where there is none. */
  table: Table | null;
  /** Its header; null where no line is one. */
  match: HeaderMatch | null;
  /** The physical line of each accepted facility. */
  lines: readonly number[];
}

/**
 * Bytes in, report out: the one door to ingest; a workbook has to be opened first, by `openFile`. Bad data never throws. A
 * file that cannot be read as a whole gives a report without rows and an issue of its own, which `refusalOf` finds.
 */
export function normalise<T extends Theme>(
  file: Uint8Array | Workbook,
  source: IngestSource<T>,
): Report<FacilityOf<T>> {
  return examine(readFile(file, source.definition?.encoding, undefined, true), source).report;
}

/** As `normalise`, from tables read before. `onRows` is called now and then with the rows read so far and all rows. */
export function examine<T extends Theme>(
  { tables, issues: ofFile }: ReadFile,
  source: IngestSource<T>,
  onRows?: OnRows,
): Examination<T> {
  const { definition } = source;
  const reader = themeReaders[source.theme] as unknown as ThemeReader<FacilityRecord, T>;
  if (tables.length === 0) return refused(ofFile, null, null);
  const { table, match: found, issues: ofChoice } = chooseTable(tables, reader.fields, definition);
  const issues = [...ofFile, ...ofChoice];
  if (found === null) return refused([...issues, ...table.issues, { code: 'file/no-header' }], table, null);
  if (!found.indexes.has('name')) return refused([...issues, ...table.issues, ...found.issues], table, found);
  const placed = placeTable(source, found, rowsAbove(table, found), table.name);
  const { match, place } = placed;
  const read = readRows(table, match, reader, definition, place, onRows);
  const before = [...issues, ...table.issues, ...found.issues, ...placed.issues, ...read.leftOut];
  if (read.drafts.length + read.rejected.length === 0)
    return refused([...before, { code: 'file/no-rows' }], table, match);
  const { facilities, issues: repetitions } = identify(read.drafts, definition?.aliases);
  const accepted = facilities as unknown as FacilityOf<T>[];
  const check = tableCheck(match, place);
  for (const facility of accepted) check.add(vacanciesOf(facility));
  const report: Report<FacilityOf<T>> = {
    accepted,
    rejected: read.rejected,
    issues: [...before, ...read.issues, ...repetitions, ...check.issues()].sort(byRow),
    columns: match.columns,
  };
  return { report, table, match, lines: read.drafts.map(({ line }) => line) };
}

function refused<T extends Theme>(
  issues: readonly Issue[],
  table: Table | null,
  match: HeaderMatch | null,
): Examination<T> {
  const report = { accepted: [], rejected: [], issues, columns: match?.columns ?? [] };
  return { report, table, match, lines: [] };
}

/** What concerns the whole file first, what concerns the whole table last. */
function byRow(a: Issue, b: Issue): number {
  return rowOf(a) - rowOf(b);
}

function rowOf({ row, code }: Issue): number {
  return row ?? (code.startsWith('table/') ? Number.MAX_SAFE_INTEGER : 0);
}
