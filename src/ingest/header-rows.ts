import { type HeaderMonth, withMonths } from './header-months.ts';
import type { TableRow } from './read-table.ts';
import { headerKey } from './text.ts';

/** One line or two that may be the header of a table. */
export interface HeaderRows {
  /** Indexes in the table's rows. */
  first: number;
  last: number;
  lines: readonly TableRow[];
  columns: readonly HeaderColumn[];
  /** What a column may be called by → the indexes of all that may. */
  byKey: ReadonlyMap<string, number[]>;
}

export interface HeaderColumn {
  /** The lower line's text, or the upper one's where it has none. */
  text: string;
  /** What it may be called by: its text, and with the text above it in front. */
  keys: readonly string[];
  /** The text above it, which may stand over several columns; empty where there is none. */
  above: string;
  /** Only of columns of a class. */
  month?: HeaderMonth;
}

/** The header is looked for this far down. */
const linesSearched = 30;

/** As many columns as a spreadsheet can have; a line with more is no header, and to look at millions of cells takes minutes. */
const mostColumns = 16_384;

/** Every line near the top by itself, then every two lines as one, 「年齢」 over 「0歳」 … 「5歳」. */
export function headerCandidates(rows: readonly TableRow[]): HeaderRows[] {
  const near = rows.slice(0, linesSearched);
  const single = near.map((row, index) => candidate(index, [row], columnsOf(row)));
  const double = near.slice(1).map((lower, index) => {
    const upper = near[index] ?? lower;
    return candidate(index, [upper, lower], columnsUnder(upper, lower));
  });
  return [...single, ...double];
}

function candidate(first: number, lines: readonly TableRow[], texts: readonly HeaderColumn[]): HeaderRows {
  const columns = withMonths(texts);
  const byKey = new Map<string, number[]>();
  columns.forEach(({ keys }, index) => {
    for (const key of keys) {
      const indexes = byKey.get(key);
      if (indexes === undefined) byKey.set(key, [index]);
      else indexes.push(index);
    }
  });
  return { first, last: first + lines.length - 1, lines, columns, byKey };
}

function columnsOf({ cells }: TableRow): HeaderColumn[] {
  return cells.slice(0, mostColumns).map((text) => ({ text, keys: [headerKey(text)], above: '' }));
}

function columnsUnder(upper: TableRow, lower: TableRow): HeaderColumn[] {
  const width = Math.min(Math.max(upper.cells.length, lower.cells.length), mostColumns);
  let above = '';
  return Array.from({ length: width }, (_, index) => {
    const own = upper.cells[index] ?? '';
    const text = lower.cells[index] ?? '';
    /* A heading with nothing below it is one column's own. */
    if (own.trim() !== '') above = text.trim() === '' ? '' : own;
    const [key, keyAbove] = [headerKey(text), headerKey(above)];
    if (key === '') return { text: own, keys: [headerKey(own)], above: '' };
    return { text, keys: key === keyAbove ? [key] : [key, keyAbove + key], above };
  });
}
