import { numbersUnder } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import { rowsSampled, type TableRow } from './read-table.ts';
import { headerKey } from './text.ts';

/** In characters; a longer cell is a remark, not what a row is called. */
const longestLabel = 12;

type Label = 'places' | 'other' | null;

function labelOf(cell: string | undefined): Label {
  const text = cell?.trim() ?? '';
  if (text === '' || text.length > longestLabel) return null;
  const numbers = numbersUnder(headerKey(text));
  return numbers === null ? null : numbers === 'places' ? 'places' : 'other';
}

/**
 * The column that says what the numbers of each row are, where a nursery has a row 「定員」 and a row 「空き」: all that stands in it are
 * such words, and one word alone says places. null = there is none.
 */
export function columnOfRowKinds(
  rows: readonly TableRow[],
  { last, indexes, header }: Pick<HeaderMatch, 'last' | 'indexes' | 'header'>,
): number | null {
  const read = new Set([...indexes].flatMap(([field, index]) => (field === 'kind' ? [] : [index])));
  const below = rows.slice(last + 1, rowsSampled);
  const found = header.cells.findIndex((_, index) => !read.has(index) && isOfRowKinds(below, index));
  return found === -1 ? null : found;
}

function isOfRowKinds(rows: readonly TableRow[], index: number): boolean {
  const labels = new Map<string, Label>();
  for (const { cells } of rows) {
    const text = cells[index]?.trim() ?? '';
    if (text === '' || labels.has(text)) continue;
    const label = labelOf(text);
    if (label === null) return false;
    labels.set(text, label);
  }
  const ofPlaces = [...labels.values()].filter((label) => label === 'places');
  return ofPlaces.length === 1 && labels.size > 1;
}

/** Takes the rows of a table from the top, one by one, and gives them back, those of one nursery made one. */
export interface RowJoiner {
  push(row: TableRow): readonly TableRow[];
  /** What is left when there are no more. */
  end(): readonly TableRow[];
}

/**
 * One nursery over several rows, 「みほん園,定員,6」 and beneath it 「,空き,1」 without a name of its own or with the same: the row of places
 * has what it leaves blank from the named one, and the others hold no facility. Rows directly beneath each other only, and of one address; where none
 * or several of them hold places, and where a label comes again, they stay as they are. null = the table has no such rows.
 */
export function rowJoiner({ rowKinds, indexes, last }: HeaderMatch): RowJoiner | null {
  const classes = new Set(
    [...indexes].flatMap(([field, at]) => (field.startsWith('vacancies.') ? [at] : [])),
  );
  if (rowKinds === null || classes.size === 0) return null;
  const nameAt = indexes.get('name') ?? 0;
  const textAt = ({ cells }: TableRow, index: number) => cells[index]?.trim() ?? '';
  const detailsAt = ['ward', 'address', 'phone'].flatMap((field) => indexes.get(field) ?? []);
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
    const released = joined(group, rowKinds, classes);
    group = [];
    return released;
  };
  return {
    push(row) {
      seen += 1;
      const isLabelled = seen > last && labelOf(row.cells[rowKinds]) !== null;
      if (isLabelled && belongs(row)) {
        group.push(row);
        return [];
      }
      const released = release();
      if (!isLabelled || textAt(row, nameAt) === '') return [...released, row];
      group = [row];
      return released;
    },
    end: release,
  };
}

/** All rows of a table as a joiner gives them back. */
export function joinedRows(rows: readonly TableRow[], match: HeaderMatch): readonly TableRow[] {
  const joiner = rowJoiner(match);
  return joiner === null ? rows : [...rows.flatMap((row) => joiner.push(row)), ...joiner.end()];
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
