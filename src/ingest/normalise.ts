import type { CalendarDate } from '#domain/calendar-date.ts';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { checkTitles, tableCheck } from './check-table.ts';
import { chooseTable } from './choose-table.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FilePlace } from './file-place.ts';
import { identify } from './identity.ts';
import type { HeaderMatch } from './match-columns.ts';
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
}

/** 「大阪府」 stands in where the municipality of a file is not known. */
const prefectureCode = '270008';

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
  const {
    table,
    match,
    issues: ofChoice,
  } = chooseTable(tables, reader.fields, namesColumns(definition) ? definition : null);
  const issues = [...ofFile, ...ofChoice];
  if (match === null) return refused([...issues, ...table.issues, { code: 'file/no-header' }], table, null);
  if (!match.indexes.has('name')) return refused([...issues, ...table.issues, ...match.issues], table, match);
  const titles = checkTitles(rowsAbove(table, match), source.asOf ?? definition?.constants?.asOf ?? null);
  const place = placeOf(source, match, titles.asOf);
  const read = readRows(table, match, reader, definition, place, onRows);
  const before = [...issues, ...table.issues, ...match.issues, ...titles.issues, ...read.leftOut];
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

/** What the rows of a file need to know of it. */
export function placeOf<T extends Theme>(
  source: IngestSource<T>,
  match: HeaderMatch,
  asOf: CalendarDate | null,
): FilePlace {
  const { definition } = source;
  const fields = namesColumns(definition) ? Object.keys(definition.columns) : [...match.indexes.keys()];
  return {
    sourceId: source.id,
    lgCode: definition?.lgCode ?? prefectureCode,
    municipality: source.areas.find(({ parent }) => parent === null) ?? null,
    wards: source.areas.filter(({ parent }) => parent !== null),
    datum: definition?.datum ?? null,
    asOf,
    entryMonth: match.entryMonth,
    constants: definition?.constants ?? {},
    publishesVacancies: fields.some((field) => field.startsWith('vacancies.')),
  };
}

/** A source of which only publisher and legend are known has its columns found as if nothing were known. */
export function namesColumns(definition: SourceFile | null): definition is SourceFile {
  return definition !== null && Object.keys(definition.columns).length > 0;
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
