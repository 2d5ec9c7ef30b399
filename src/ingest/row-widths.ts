import type { HeaderMatch } from './match-columns.ts';
import type { TableRow } from './read-table.ts';

/** `long` = an unquoted comma has split a cell; `short` = a cell is lost. Either way cells stand under wrong headers. */
export type RowWidth = 'as-usual' | 'long' | 'short';

/** Compares each row with the header and with what most rows of the file do. */
export function rowWidths(rows: readonly TableRow[], { header }: HeaderMatch): (row: TableRow) => RowWidth {
  const usual = mostCommonLength(rows);
  const longest = Math.max(header.cells.length, usual);
  const lastNamed = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const shortest = Math.min(lastNamed, usual);
  return ({ cells }) => (cells.length > longest ? 'long' : cells.length < shortest ? 'short' : 'as-usual');
}

function mostCommonLength(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let usual = 0;
  for (const [length, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = length;
  return usual;
}
