import type { Sheet } from 'hucre/xlsx';
import { withoutGuard } from '#domain/guard.ts';
import type { Issue } from '#domain/issue.ts';
import { columnLetters } from './column-letters.ts';
import type { MergedCells, Table, TableRow } from './read-table.ts';
import { type FormatValue, shownValue } from './shown-value.ts';
import { unpackedSize } from './unpacked-size.ts';

/** The visible sheets of a workbook, each a table of its own. */
export interface Workbook {
  tables: readonly Table[];
}

/** A list of 100,000 facilities unpacks to a tenth of this; more in bytes would take minutes and all memory. */
const mostUnpacked = 300_000_000;

/** Where one cell stands further out than any list, only what is nearer than this is read: the rest would be billions of blanks. */
const nearCells = 'A1:CV190000';

/** The first bytes of a zip, which a workbook is. */
const zip = [0x50, 0x4b, 0x03, 0x04];

/**
 * The one stage that cannot be synchronous: a workbook is unpacked into its sheets, anything else stays the bytes it is.
 * Bytes that look like a workbook and are none stay bytes too, and `normalise` refuses them. Cells are as shown, formulas
 * by the value last computed. The code for workbooks is loaded by the first one.
 */
export async function openFile(bytes: Uint8Array): Promise<Uint8Array | Workbook> {
  if (!zip.every((byte, index) => bytes[index] === byte) || unpackedSize(bytes) > mostUnpacked) return bytes;
  const { formatValue, readXlsx } = await import('hucre');
  const readSheets = async (range?: string) => {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      ...(range !== undefined && { range }),
    });
    const far: Issue[] = range === undefined ? [] : [{ code: 'table/far-cells', params: { range } }];
    return { tables: sheets.map((sheet) => tableOf(sheet, formatValue, far)) };
  };
  try {
    return await readSheets().catch(() => readSheets(nearCells));
  } catch {
    return bytes;
  }
}

function tableOf(sheet: Sheet, formatValue: FormatValue, issues: readonly Issue[]): Table {
  const { name, rows, cells, merges = [] } = sheet;
  const { width: near, isCut } = nearColumns(sheet);
  const shown = rows.map((values, row) =>
    values.slice(0, near).map((value, column) => {
      const cell = cells?.get(`${row},${column}`);
      return withoutGuard(shownValue(cell?.formulaResult ?? value, cell?.style?.numFmt, formatValue));
    }),
  );
  const merged = new Map<number, Map<number, MergedCells>>();
  for (const merge of merges) fill(merge, shown, merged);
  const width = shown.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  const tableRows = shown.map((row, index): TableRow => {
    const line = index + 1;
    const whole = Array.from({ length: width }, (_, column) => row[column] ?? '');
    const ofRow = merged.get(index);
    return ofRow === undefined ? { line, cells: whole } : { line, cells: whole, merged: ofRow };
  });
  const far: Issue[] = isCut
    ? [{ code: 'table/far-cells', params: { range: `A:${columnLetters(near - 1)}` } }]
    : [];
  return { name, rows: tableRows, issues: [...issues, ...far, ...hiddenParts(sheet, tableRows)] };
}

/** Where so many columns in a row are blank, the list has ended. */
const mostBlankColumns = 100;

/** The columns of the list: a stray cell in the last possible one would make each row 16,384 cells long. */
function nearColumns({ rows, cells }: Sheet): { width: number; isCut: boolean } {
  const filled = new Set<number>();
  for (const values of rows) {
    values.forEach((value, column) => {
      if (value !== null && (typeof value !== 'string' || isFilled(value))) filled.add(column);
    });
  }
  for (const [place, { formulaResult = null }] of cells ?? [])
    if (formulaResult !== null) filled.add(Number(place.slice(place.indexOf(',') + 1)));
  let width = 0;
  for (const column of [...filled].sort((one, other) => one - other)) {
    if (column - width >= mostBlankColumns && width > 0) return { width, isCut: true };
    width = column + 1;
  }
  return { width, isCut: false };
}

/** What is read although nobody who opens the workbook sees it: one remark for a run of rows, one for all columns. */
function hiddenParts({ rowDefs, columns = [] }: Sheet, rows: readonly TableRow[]): Issue[] {
  const issues: Issue[] = [];
  for (const { line, cells } of rows) {
    if (!rowDefs?.get(line - 1)?.hidden || !cells.some(isFilled)) continue;
    const last = issues.at(-1);
    const lines = Number(last?.params?.lines ?? 0);
    if (last?.row !== undefined && last.row + lines === line)
      issues[issues.length - 1] = { ...last, params: { lines: lines + 1 } };
    else issues.push({ code: 'row/hidden', row: line, params: { lines: 1 } });
  }
  const hidden = columns.flatMap(({ hidden: isHidden = false }, column) =>
    isHidden && rows.some(({ cells }) => isFilled(cells[column] ?? '')) ? [columnLetters(column)] : [],
  );
  return hidden.length === 0
    ? issues
    : [{ code: 'column/hidden', params: { columns: hidden.join(', ') } }, ...issues];
}

type Merge = NonNullable<Sheet['merges']>[number];

/** A cell merged over rows stands in each of them; one merged over columns stays in the first, and each column knows of it. */
function fill(merge: Merge, shown: string[][], merged: Map<number, Map<number, MergedCells>>): void {
  const { startRow, startCol: from, endCol: to } = merge;
  const endRow = Math.min(merge.endRow, shown.length - 1);
  const text = shown[startRow]?.[from] ?? '';
  for (let row = startRow; row <= endRow; row++) {
    const cells = shown[row];
    if (cells === undefined || text === '') continue;
    cells[from] = text;
    const ofRow = merged.get(row) ?? new Map<number, MergedCells>();
    merged.set(row, ofRow);
    for (let column = from; column <= Math.min(to, cells.length); column++) {
      ofRow.set(column, { from, to, rows: endRow - startRow + 1 });
    }
  }
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
