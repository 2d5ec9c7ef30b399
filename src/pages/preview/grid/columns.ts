import type { TableRow } from '#ingest/read-table.ts';

/** Rows enough to know how wide a column usually is. */
const rowsSampled = 60;
const narrowest = 5;
const widest = 18;

/** Widths in em, and so the number of columns. */
export function columnWidths(rows: readonly TableRow[], headers: readonly string[]): number[] {
  const sample = rows.slice(0, rowsSampled);
  const count = sample.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  return Array.from({ length: count }, (_, index) => {
    const lengths = sample.map(({ cells }) => widthOf(cells[index] ?? '')).sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
    return Math.min(widest, Math.max(narrowest, usual + 2, widthOf(headers[index] ?? '') + 2));
  });
}

/** Half-width letters take half an em. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, 2 * widest)) width += letter <= '\u00ff' ? 0.6 : 1;
  return width;
}
