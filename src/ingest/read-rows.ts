import type { Facility, FacilityOf, Theme } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { Nursery } from '#domain/nursery.ts';
import { legendOf } from './cells/vacancy.ts';
import { checkRow } from './check-row.ts';
import type { FacilityRecord } from './facility-fields.ts';
import type { FilePlace } from './file-place.ts';
import type { Draft } from './identity.ts';
import type { HeaderMatch } from './match-columns.ts';
import { rowReader } from './read-records.ts';
import { rowsSampled, type Table, type TableRow } from './read-table.ts';
import { hoursColumns, hoursOf, labelOf, rowJoiner, saysOther } from './row-kinds.ts';
import { type RowWidth, rowWidths } from './row-widths.ts';
import { sectionsOf } from './sections.ts';
import { addLeftOut, leftOutLine, rowSorter } from './sort-rows.ts';
import type { SourceFile } from './source-file.ts';
import { excerptOf } from './text.ts';
import type { ThemeReader } from './theme-reader.ts';
import { vacanciesOf } from './vacancy-summary.ts';

/** Every row ends in `drafts` or in `rejected`. */
export interface ReadRows<T extends Theme> {
  drafts: readonly { line: number; draft: Draft<FacilityOf<T>> }[];
  rejected: readonly { row: number; issues: readonly Issue[] }[];
  /** Those of rejected rows included. */
  issues: readonly Issue[];
  /** Remarks for lines below the header that hold no facility. */
  leftOut: readonly Issue[];
}

/** One row read: its facility, or null where it has to be rejected, and what was found. */
export interface ReadOneRow<T extends Theme> {
  draft: Draft<FacilityOf<T>> | null;
  issues: readonly Issue[];
}

/** `here` = what holds in the part of the table where the row stands. */
export type RowReader<T extends Theme> = (row: TableRow, here?: FilePlace) => ReadOneRow<T>;

/** Told now and then how many rows are read, and of how many. */
export type OnRows = (read: number, all: number) => void;

const rowsBetweenReports = 2000;

/** Rows below the header to facilities, from the top: blank cells of a carried column repeat the cell above. */
export function readRows<T extends Theme>(
  { rows, rest = [] }: Table,
  match: HeaderMatch,
  reader: ThemeReader<FacilityRecord, T>,
  definition: SourceFile | null,
  place: FilePlace,
  onRows?: OnRows,
): ReadRows<T> {
  const kindOf = rowSorter(match);
  const readRow = facilityReader(sampleOf(rows, match), match, reader, definition, place);
  const sections = sectionsOf(match, place);
  const drafts: { line: number; draft: Draft<FacilityOf<T>> }[] = [];
  const rejected: { row: number; issues: readonly Issue[] }[] = [];
  const issues: Issue[] = [];
  const leftOut: Issue[] = [];
  let index = -1;
  const take = (row: TableRow) => {
    index += 1;
    if (index % rowsBetweenReports === 0) onRows?.(index, rows.length);
    const kind = kindOf(row, index);
    if (kind === 'header' || index < match.first) return;
    if (kind === 'row/blank') {
      addLeftOut(leftOut, kind, row);
      return;
    }
    if (kind !== 'facility') {
      leftOut.push(...sections.pass(leftOutLine(kind, row), row));
      return;
    }
    const { draft, issues: found } = readRow(row, sections.here());
    if (draft === null) rejected.push({ row: row.line, issues: found });
    else drafts.push({ line: row.line, draft });
    for (const issue of found) issues.push(issue);
  };
  const joiner = rowJoiner(match, take);
  for (const row of rows) joiner.push(row);
  for (const row of rest) joiner.push(row);
  joiner.end();
  return { drafts, rejected, issues, leftOut };
}

/** Rows with a facility, enough to know how many cells a row usually has. */
function sampleOf(rows: readonly TableRow[], match: HeaderMatch): TableRow[] {
  const kindOf = rowSorter(match);
  return rows.slice(0, rowsSampled).filter((row, index) => kindOf(row, index) === 'facility');
}

/** To be asked row by row from the top; `sample` are rows enough to know how many cells a row usually has. */
export function facilityReader<T extends Theme>(
  sample: readonly TableRow[],
  match: HeaderMatch,
  reader: ThemeReader<FacilityRecord, T>,
  definition: SourceFile | null,
  place: FilePlace,
): RowReader<T> {
  const context = {
    legend: legendOf(definition?.legend ?? {}),
    kinds: definition?.kinds ?? {},
    datum: place.datum,
    asOf: place.asOf,
  };
  const readerOf = (indexes: HeaderMatch['indexes']) =>
    rowReader(reader.fields, { ...match, indexes }, definition?.carryDown ?? [], context);
  const readRecord = readerOf(match.indexes);
  const readBelow = remembered(readerOf);
  const widthOf = rowWidths(sample, match);
  const indexesRead = new Set(match.indexes.values());
  const unread = match.header.cells.map((_, index) => index).filter((index) => !indexesRead.has(index));
  const kindAt = match.indexes.get('kind');
  const byHours = hoursColumns(sample, kindAt === undefined ? unread : [kindAt, ...unread]);
  const { rowKinds } = match;
  const otherIn = (draft: Named, { cells }: TableRow): string | null => {
    if (draft.kind === 'unknown' && saysOther(draft.kindText)) return draft.kindText?.trim() ?? null;
    const at =
      unread.find((index) => saysOther(cells[index])) ??
      byHours.find((index) => hoursOf(cells[index]) !== null) ??
      (rowKinds === null || labelOf(cells[rowKinds]) === 'places' ? undefined : rowKinds);
    return at === undefined ? null : (cells[at]?.trim() ?? '');
  };
  const readOne = (row: TableRow, width: RowWidth, here: FilePlace) => {
    const read = here.fieldsBelow === null ? readRecord : readBelow(here.fieldsBelow);
    const { record, issues } = read(row, width === 'short');
    if (record.name === null)
      return {
        draft: null,
        issues: [...issues.filter(({ field }) => field === 'name'), noName],
      };
    const { value: draft, issues: ofRow } = reader.draftOf(record, record.name, here);
    const found = joined(issues, ofRow);
    if (here.holdsChildren) return withoutPlaces(draft, found);
    const other = otherIn(draft, row);
    if (other !== null) return namedOtherwise(draft, other, found);
    return { draft, issues: joined(found, checkRow(draft)) };
  };
  return (row, here = place) => {
    const width = widthOf(row);
    const { draft, issues: found } = width === 'long' ? unreadable : readOne(row, width, here);
    const issues = joined(widthIssues(width, row, match), found);
    return { draft, issues: issues.length === 0 ? none : issues.map((issue) => placed(issue, row, match)) };
  };
}

/** Asked for the same again and again. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

const unreadable = { draft: null, issues: [] };
const none: readonly Issue[] = [];
const noName: Issue = { code: 'row/no-name', field: 'name' };

type Named = Pick<Facility, 'theme'> & Partial<Pick<Nursery, 'kind' | 'kindText'>>;

/** Numbers of children: what they are is kept as text, and nothing of it is a place. */
function withoutPlaces<D extends Draft<Facility>>(draft: D, issues: readonly Issue[]) {
  const vacancies = vacanciesOf(draft);
  const others = issues.filter(({ field }) => !field?.startsWith('vacancies.'));
  if (vacancies === null) return { draft, issues: others };
  const cells = vacancies.cells.map(({ raw }) => ({ kind: 'unknown', raw }));
  return { draft: { ...draft, vacancies: { ...vacancies, cells } }, issues: others };
}

/** What the numbers of a row are, `kind`, stands in place of the kind of its nursery, or in a column of its own. */
function namedOtherwise<D extends Draft<Facility> & Named>(draft: D, kind: string, issues: readonly Issue[]) {
  const isInKind = draft.kind === 'unknown' && draft.kindText?.trim() === kind;
  const found = withoutPlaces(isInKind ? { ...draft, kindText: null } : draft, issues);
  if (vacanciesOf(draft) === null) return found;
  const others = found.issues.filter(({ code }) => code !== 'cell/unknown-kind' || !isInKind);
  return {
    draft: found.draft,
    issues: [...others, { code: 'row/not-places', params: { kind } } as const],
  };
}

/** Most rows have nothing to say: they cost no list of their own. */
function joined(first: readonly Issue[], second: readonly Issue[]): readonly Issue[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

function widthIssues(width: RowWidth, { cells }: TableRow, { header }: HeaderMatch): readonly Issue[] {
  if (width === 'as-usual') return none;
  const code = width === 'long' ? 'row/extra-cells' : 'row/missing-cells';
  return [
    { code, raw: excerptOf(cells.join(',')), params: { cells: cells.length, headers: header.cells.length } },
  ];
}

function placed(issue: Issue, row: TableRow, { header, indexes }: HeaderMatch): Issue {
  const index = issue.field === undefined ? undefined : indexes.get(issue.field);
  const column = index === undefined ? undefined : header.cells[index];
  const { code, ...rest } = issue;
  return column === undefined ? { code, row: row.line, ...rest } : { code, row: row.line, column, ...rest };
}
