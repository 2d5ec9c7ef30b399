import { headingIn, numbersNamed, numbersUnder } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import { rowsSampled, type TableRow } from './read-table.ts';
import { headerKey } from './text.ts';

/** In characters; a longer cell is a remark, not what a row is called. */
const longestLabel = 12;

type Label = 'places' | 'other' | null;

/** What the numbers of a row are, by the `cell` that is to say so; null where it says nothing known. */
export function labelOf(cell: string | undefined): Label {
  const text = cell?.trim() ?? '';
  if (text === '' || text.length > longestLabel) return null;
  const numbers = numbersUnder(headerKey(text));
  return numbers === null ? null : numbers === 'places' ? 'places' : 'other';
}

/** One of these stands in every name of other numbers; most cells are sorted out by it for next to nothing. */
const mayBeOther = /[数員況号a-zａ-ｚ]|教育/i;
/** Those of 1号 apply at the nursery itself: a place for them is none in a class of nursery care. */
const ofEducation = /^(?:1号|教育(?:標準時間)?)(?:認定)?$/;

/** 「定員」「申込者数」「1号」 where other rows of the same nursery say 「空き」 or 「2号」. */
export function saysOther(cell: string | null | undefined): boolean {
  if (!cell || cell.length > longestLabel || !mayBeOther.test(cell)) return false;
  const heading = headingIn(cell);
  return ofEducation.test(heading) || (numbersNamed(heading) ?? 'places') !== 'places';
}

const hours = ['標準時間', '短時間'];

/** 「短時間」 or 「保育標準時間認定」: the numbers of such a row are some of the places of a nursery. */
export function hoursOf(cell: string | undefined): string | null {
  if (cell === undefined || cell.length > longestLabel || !cell.includes('時間')) return null;
  return /^(?:保育)?(標準時間|短時間)(?:認定)?$/.exec(headerKey(cell))?.[1] ?? null;
}

/** Of these columns those that divide the places of nurseries by hours: some of their rows say the one, others the other. */
export function hoursColumns(rows: readonly TableRow[], among: readonly number[]): readonly number[] {
  return among.filter((index) => {
    const said = new Set(rows.map(({ cells }) => hoursOf(cells[index])));
    return hours.every((each) => said.has(each));
  });
}

/**
 * The column that says what the numbers of each row are, where a nursery has a row 「定員」 and a row 「空き」: all that stands in it are
 * such words or the header once more, and one word alone says places. null = there is none.
 */
export function columnOfRowKinds(
  rows: readonly TableRow[],
  { last, indexes, header }: Pick<HeaderMatch, 'last' | 'indexes' | 'header'>,
): number | null {
  const read = new Set([...indexes].flatMap(([field, index]) => (field === 'kind' ? [] : [index])));
  const below = rows.slice(last + 1, rowsSampled);
  const found = header.cells.findIndex(
    (text, index) => !read.has(index) && isOfRowKinds(below, index, text.trim()),
  );
  return found === -1 ? null : found;
}

function isOfRowKinds(rows: readonly TableRow[], index: number, header: string): boolean {
  const labels = new Map<string, Label>();
  for (const { cells } of rows) {
    const text = cells[index]?.trim() ?? '';
    if (text === '' || labels.has(text) || text === header) continue;
    const label = labelOf(text);
    if (label === null) return false;
    labels.set(text, label);
  }
  const ofPlaces = [...labels.values()].filter((label) => label === 'places');
  return ofPlaces.length === 1 && labels.size > 1;
}

/** Where two rows differ in one of these, they are of two nurseries. */
const details = ['kana', 'kind', 'ward', 'address', 'lat', 'lng', 'phone', 'url'];

/** Takes the rows of a table from the top, one by one, and hands them on, those of one nursery made one. */
export interface RowJoiner {
  push(row: TableRow): void;
  /** Hands on what is left when there are no more. */
  end(): void;
}

/**
 * One nursery over several rows, 「みほん園,定員,6」 and beneath it 「,空き,1」 without a name of its own or with the same: the row of places
 * has what it leaves blank from the named one, and the others hold no facility. Rows directly beneath each other only, and of one
 * address and kind; where none or several of them hold places, and where a label comes again, they stay as they are.
 */
export function rowJoiner(
  { rowKinds, indexes, last }: HeaderMatch,
  take: (row: TableRow) => void,
): RowJoiner {
  const classes = new Set(
    [...indexes].flatMap(([field, at]) => (field.startsWith('vacancies.') ? [at] : [])),
  );
  if (rowKinds === null || classes.size === 0) return { push: take, end: () => undefined };
  const nameAt = indexes.get('name') ?? 0;
  const textAt = ({ cells }: TableRow, index: number) => cells[index]?.trim() ?? '';
  const detailsAt = details.flatMap((field) => indexes.get(field) ?? []).filter((at) => at !== rowKinds);
  let group: TableRow[] = [];
  let seen = -1;
  const belongs = (row: TableRow) => {
    const [first] = group;
    const name = textAt(row, nameAt);
    return (
      first !== undefined &&
      (name === '' || name === textAt(first, nameAt)) &&
      detailsAt.every((at) => textAt(row, at) === '' || textAt(row, at) === textAt(first, at)) &&
      group.every((each) => textAt(each, rowKinds) !== textAt(row, rowKinds))
    );
  };
  const release = () => {
    joined(group, rowKinds, classes).forEach(take);
    group = [];
  };
  return {
    push(row) {
      seen += 1;
      const isLabelled = seen > last && labelOf(row.cells[rowKinds]) !== null;
      if (isLabelled && belongs(row)) {
        group.push(row);
        return;
      }
      release();
      if (isLabelled && textAt(row, nameAt) !== '') group = [row];
      else take(row);
    },
    end: release,
  };
}

/** All rows of a table as a joiner hands them on. */
export function joinedRows(rows: readonly TableRow[], match: HeaderMatch): readonly TableRow[] {
  const all: TableRow[] = [];
  const joiner = rowJoiner(match, (row) => all.push(row));
  for (const row of rows) joiner.push(row);
  joiner.end();
  return all;
}

function joined(
  group: readonly TableRow[],
  kindsAt: number,
  classes: ReadonlySet<number>,
): readonly TableRow[] {
  const [first] = group;
  const [places, ...others] = group.filter(({ cells }) => labelOf(cells[kindsAt]) === 'places');
  if (first === undefined || places === undefined || others.length > 0 || group.length === 1) return group;
  const said = (row: TableRow) => row.cells[kindsAt]?.trim() ?? '';
  return group.map((row) => {
    if (row !== places)
      return { ...row, besidePlaces: { kind: said(row), places: said(places), line: places.line } };
    const cells = row.cells.map((cell, index) =>
      cell.trim() === '' && !classes.has(index) ? (first.cells[index] ?? cell) : cell,
    );
    return { ...row, cells };
  });
}
