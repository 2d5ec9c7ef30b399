import type { CalendarDate } from '#domain/calendar-date.ts';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { legendOf } from './cells/vacancy.ts';
import { checkRow } from './check-row.ts';
import { checkTable } from './check-table.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FilePlace } from './file-place.ts';
import { type Draft, identify } from './identity.ts';
import { type HeaderMatch, matchColumns } from './match-columns.ts';
import { rowReader } from './read-records.ts';
import { readTable, type TableRow } from './read-table.ts';
import { type RowWidth, rowWidths } from './row-widths.ts';
import { sortRows } from './sort-rows.ts';
import type { SourceFile } from './source-file.ts';
import { type ThemeReader, themeReaders } from './theme-reader.ts';

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

/**
 * Bytes in, report out: the one door to ingest. Bad data never throws. A file that cannot be read as a whole gives a
 * report without rows and an issue of its own, which `refusalOf` finds.
 */
export function normalise<T extends Theme>(
  bytes: Uint8Array,
  source: IngestSource<T>,
): Report<FacilityOf<T>> {
  const { definition } = source;
  const reader = themeReaders[source.theme as 'nurseries'] as unknown as Reader<T>;
  const { text, issues } = decodeBytes(bytes, definition?.encoding);
  if (text === null) return refused(issues);
  if (text.trim() === '') return refused([...issues, { code: 'file/empty' }]);
  const table = readTable(text);
  const match = matchColumns(table.rows, reader.fields, definition);
  if (match === null) return refused([...issues, ...table.issues, { code: 'file/no-header' }]);
  const { facilityRows, issues: leftOut } = sortRows(table.rows, match);
  const before = [...issues, ...table.issues, ...match.issues, ...leftOut];
  if (facilityRows.length === 0) return refused([...before, { code: 'file/no-rows' }], match);
  const read = readRows(facilityRows, match, reader, source);
  const { facilities, issues: repetitions } = identify(read.drafts);
  const accepted = facilities as unknown as FacilityOf<T>[];
  return {
    accepted,
    rejected: read.rejected,
    issues: [...before, ...read.issues, ...repetitions, ...checkTable(accepted, match)],
    columns: match.columns,
  };
}

type Reader<T extends Theme> = ThemeReader<FacilityRecord, T>;

interface ReadRows<T extends Theme> {
  drafts: { line: number; draft: Draft<FacilityOf<T>> }[];
  rejected: { row: number; issues: readonly Issue[] }[];
  issues: Issue[];
}

function readRows<T extends Theme>(
  rows: readonly TableRow[],
  match: HeaderMatch,
  reader: Reader<T>,
  source: IngestSource<T>,
): ReadRows<T> {
  const { definition } = source;
  const context = { legend: legendOf(definition?.legend ?? {}), kinds: definition?.kinds ?? {} };
  const readRow = rowReader(reader.fields, match, definition?.carryDown ?? [], context);
  const widthOf = rowWidths(rows, match);
  const place = placeOf(source, match);
  const areas = new Map(source.areas.map((area) => [area.lgCode, area]));
  const result: ReadRows<T> = { drafts: [], rejected: [], issues: [] };
  for (const row of rows) {
    const width = widthOf(row);
    const { record, issues } = readRow(row, width === 'short');
    const found = [...widthIssues(width, row, match), ...issues];
    if (record.name === null) found.push({ code: 'row/no-name', row: row.line });
    if (record.name === null || width === 'long') {
      result.rejected.push({ row: row.line, issues: found });
    } else {
      const draft = reader.draftOf(record, record.name, place);
      for (const issue of draft.issues) found.push({ row: row.line, ...issue });
      found.push(...checkRow(draft.value, row.line, areas));
      result.drafts.push({ line: row.line, draft: draft.value });
    }
    for (const issue of found) result.issues.push(issue);
  }
  return result;
}

function widthIssues(width: RowWidth, row: TableRow, { header }: HeaderMatch): Issue[] {
  if (width === 'as-usual') return [];
  const code = width === 'long' ? 'row/extra-cells' : 'row/missing-cells';
  return [{ code, row: row.line, params: { cells: row.cells.length, headers: header.cells.length } }];
}

function placeOf<T extends Theme>(source: IngestSource<T>, match: HeaderMatch): FilePlace {
  const { definition } = source;
  const fields = definition ? Object.keys(definition.columns) : [...match.indexes.keys()];
  return {
    sourceId: source.id,
    lgCode: definition?.lgCode ?? prefectureCode,
    areas: source.areas,
    asOf: source.asOf,
    constants: definition?.constants ?? {},
    publishesVacancies: fields.some((field) => field.startsWith('vacancies.')),
  };
}

function refused<T extends Theme>(issues: readonly Issue[], match?: HeaderMatch): Report<FacilityOf<T>> {
  return { accepted: [], rejected: [], issues, columns: match?.columns ?? [] };
}
