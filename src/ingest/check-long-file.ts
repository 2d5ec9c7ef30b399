import type { Theme } from '#domain/facility.ts';
import type { ColumnMatch, Issue } from '#domain/issue.ts';
import { tableCheck } from './check-table.ts';
import { compactMap } from './compact-map.ts';
import { decodePieces } from './decode-bytes.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FilePlace } from './file-place.ts';
import { findDelimiter } from './find-delimiter.ts';
import { identityTexts } from './identity.ts';
import { type IssueTally, issueTally } from './issue-tally.ts';
import { type HeaderMatch, matchColumns } from './match-columns.ts';
import type { IngestSource } from './normalise.ts';
import { placeTable } from './place-table.ts';
import { facilityReader, type RowReader } from './read-rows.ts';
import { rowsSampled, type TableRow } from './read-table.ts';
import { type RowJoiner, rowJoiner } from './row-kinds.ts';
import { sectionsOf } from './sections.ts';
import { leftOutLine, rowSorter, rowsAbove } from './sort-rows.ts';
import { recordSplitter } from './split-records.ts';
import { excerptOf } from './text.ts';
import { type ThemeReader, themeReaders } from './theme-reader.ts';
import { addVacancyCells, noVacancyCells, type VacancyCellCounts, vacanciesOf } from './vacancy-summary.ts';

/** What can be said of a file without holding its facilities: numbers, and the first issues of each code. */
export interface LongReport {
  accepted: number;
  rejected: number;
  vacancyCells: VacancyCellCounts;
  columns: readonly ColumnMatch[];
  /** How often each code was found. */
  counts: Readonly<Record<string, number>>;
  /** The first of each code. */
  issues: readonly Issue[];
}

/**
 * The check of a file that is too long to hold, with the rules `normalise` has: every row is read, none is kept. Duplicates are
 * found by hashes. `pieces` is called for each reading of the file from its start, `onRows` now and then with the rows so far.
 */
export function checkLongFile<T extends Theme>(
  pieces: () => Iterable<Uint8Array>,
  source: IngestSource<T>,
  onRows: (rows: number) => void = () => undefined,
): LongReport {
  const tally = issueTally();
  const { encoding, text, issues } = decodePieces(pieces, source.definition?.encoding);
  tally.addAll(issues);
  const check = rowCheck(source, tally);
  let splitter: ReturnType<typeof recordSplitter> | null = null;
  for (const piece of text) {
    splitter ??= recordSplitter(findDelimiter(piece), (line, cells, stray) => {
      if (stray !== null) tally.add({ code: 'row/stray-quote', row: line, raw: excerptOf(stray) });
      check.add({ line, cells });
    });
    splitter.push(piece);
    onRows(check.rows());
  }
  splitter?.end();
  return check.end(encoding !== null);
}

/** Waits for enough rows to know the header by, then reads each as it comes. */
function rowCheck<T extends Theme>(source: IngestSource<T>, tally: IssueTally) {
  const sample: TableRow[] = [];
  const counts = { accepted: 0, rejected: 0 };
  const vacancyCells = noVacancyCells();
  let reading: ReturnType<typeof startReading<T>> | null = null;
  const take = (row: TableRow) => {
    const draft = reading?.read(row);
    if (draft === undefined) return;
    counts[draft === null ? 'rejected' : 'accepted'] += 1;
    if (draft !== null) addVacancyCells(vacancyCells, draft);
  };
  let joiner: RowJoiner | null = null;
  const start = () => {
    reading = startReading(sample, source, tally);
    if (reading === null) return;
    joiner = rowJoiner(reading.match, take);
    for (const row of sample) joiner.push(row);
  };
  return {
    rows: () => counts.accepted + counts.rejected,
    add(row: TableRow): void {
      if (sample.length >= rowsSampled) {
        joiner?.push(row);
        return;
      }
      sample.push(row);
      if (sample.length === rowsSampled) start();
    },
    end(isText: boolean): LongReport {
      if (isText && sample.length < rowsSampled) start();
      joiner?.end();
      const columns = reading?.match.columns ?? [];
      reading?.end();
      if (reading?.match.indexes.has('name') && this.rows() === 0) tally.add({ code: 'file/no-rows' });
      return { ...counts, vacancyCells, columns, ...tally.result() };
    },
  };
}

function startReading<T extends Theme>(
  sample: readonly TableRow[],
  source: IngestSource<T>,
  tally: IssueTally,
) {
  const { definition } = source;
  const reader = themeReaders[source.theme] as unknown as ThemeReader<FacilityRecord, T>;
  const found = matchColumns(sample, reader.fields, definition);
  if (found === null) {
    tally.add({ code: sample.every(isBlank) ? 'file/empty' : 'file/no-header' });
    return null;
  }
  if (!found.indexes.has('name')) {
    tally.addAll(found.issues);
    return { match: found, read: () => undefined, end: () => undefined };
  }
  const { match, place, issues } = placeTable(source, found, rowsAbove({ rows: sample }, found));
  tally.addAll([...found.issues, ...issues]);
  const sorter = rowSorter(match);
  const facilities = sample.filter((row, index) => sorter(row, index) === 'facility');
  const readRow = facilityReader(facilities, match, reader, definition, place);
  return rowsFrom(match, readRow, tally, place);
}

function rowsFrom<T extends Theme>(
  match: HeaderMatch,
  readRow: RowReader<T>,
  tally: IssueTally,
  place: FilePlace,
) {
  const sorter = rowSorter(match);
  const sections = sectionsOf(match, place);
  const table = tableCheck(match, place);
  const byName = compactMap();
  const byDetails = compactMap();
  let index = -1;
  return {
    match,
    /** undefined = the row holds no facility. */
    read(row: TableRow) {
      index += 1;
      const code = sorter(row, index);
      if (index <= match.last || code === 'header') return undefined;
      if (code !== 'facility') {
        if (code === 'row/blank') tally.add({ code, row: row.line, params: { lines: 1 } });
        else tally.addAll(sections.pass(leftOutLine(code, row), row));
        return undefined;
      }
      const { draft, issues } = readRow(row, sections.here());
      tally.addAll(issues);
      if (draft === null) return null;
      table.add(vacanciesOf(draft));
      const [name, details] = identityTexts(draft);
      const same = byName.firstOf(name, row.line);
      const twin = byDetails.firstOf(details, row.line);
      if (same !== row.line) {
        const found = { row: row.line, field: 'name', raw: draft.name };
        if (twin !== row.line) tally.add({ code: 'table/repeated-row', ...found, params: { other: twin } });
        else tally.add({ code: 'table/same-name', ...found, params: { other: same } });
      }
      return draft;
    },
    end: () => tally.addAll(table.issues()),
  };
}

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}
