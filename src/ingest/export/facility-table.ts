import type { FacilityOf, Theme } from '#domain/facility.ts';
import { chooseTable } from '#ingest/choose-table.ts';
import type { FacilityRecord } from '#ingest/facility-fields.ts';
import type { FilePlace } from '#ingest/file-place.ts';
import type { Draft } from '#ingest/identity.ts';
import type { HeaderMatch } from '#ingest/match-columns.ts';
import type { IngestSource } from '#ingest/normalise.ts';
import { placeTable } from '#ingest/place-table.ts';
import { facilityReader } from '#ingest/read-rows.ts';
import type { Table, TableRow } from '#ingest/read-table.ts';
import { joinedRows } from '#ingest/row-kinds.ts';
import { sectionsOf } from '#ingest/sections.ts';
import { leftOutLine, rowSorter, rowsAbove } from '#ingest/sort-rows.ts';
import { type ThemeReader, themeReaders } from '#ingest/theme-reader.ts';

/** A file as it stands, row by row beside what is read there: what an export is made of. */
export interface FacilityTable<T extends Theme = Theme> {
  match: HeaderMatch;
  place: FilePlace;
  /** Titles, blank lines, repeated headers, totals and footnotes are not among them. draft null = the row is rejected; `here` = what holds in the part of the table where it stands. */
  rows: readonly { row: TableRow; draft: Draft<FacilityOf<T>> | null; here: FilePlace }[];
}

/** null where `normalise` refuses the file. */
export function facilityTable<T extends Theme>(
  tables: readonly Table[],
  source: IngestSource<T>,
): FacilityTable<T> | null {
  const { definition } = source;
  const reader = themeReaders[source.theme] as unknown as ThemeReader<FacilityRecord, T>;
  if (tables.length === 0) return null;
  const { table, match: found } = chooseTable(tables, reader.fields, definition);
  if (found === null) return null;
  const { match, place } = placeTable(source, found, rowsAbove(table, found), table.name);
  const kindOf = rowSorter(match);
  const all = joinedRows(table.rows, match);
  const kinds = all.map((row, index) => kindOf(row, index));
  const sample = all.filter((_, index) => kinds[index] === 'facility');
  const readRow = facilityReader(sample, match, reader, definition, place);
  const sections = sectionsOf(match, place);
  const rows = all.flatMap((row, index): FacilityTable<T>['rows'] => {
    const kind = kinds[index] ?? 'header';
    if (kind === 'facility') {
      const here = sections.here();
      return [{ row, draft: readRow(row, here).draft, here }];
    }
    if (kind !== 'header' && index > match.last) sections.pass(leftOutLine(kind, row), row);
    return [];
  });
  return { match, place, rows };
}
