/** A cell of the grid: index of the row among those shown, index in its cells. */
export interface Place {
  row: number;
  column: number;
}

/** Rows that Page Up and Page Down pass over. */
const pageOfRows = 10;

/** Where a key leads, kept inside the table; null = the key is not one that moves. */
export function moveBy(
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { row, column }: Place,
  size: { rows: number; columns: number },
): Place | null {
  const isFar = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const targets: Readonly<Record<string, Place>> = {
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowDown: { row: isFar ? lastRow : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    ArrowRight: { row, column: isFar ? lastColumn : column + 1 },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? lastRow : row, column: lastColumn },
    PageUp: { row: row - pageOfRows, column },
    PageDown: { row: row + pageOfRows, column },
  };
  const target = targets[key];
  if (target === undefined) return null;
  return { row: within(target.row, lastRow), column: within(target.column, lastColumn) };
}

function within(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
