import type { Issue } from '#domain/issue.ts';
import { findDelimiter } from './find-delimiter.ts';
import { type Delimiter, recordSplitter } from './split-records.ts';
import { excerptOf } from './text.ts';

/** A record of the file. `line` is the physical line it starts on, first line 1; cells are as written. */
export interface TableRow {
  line: number;
  cells: readonly string[];
  /** Index of a cell → the merged cell it is part of. Only workbooks have any. */
  merged?: ReadonlyMap<number, MergedCells>;
}

/** Cells of a workbook shown as one: indexes of the first and last column, and over how many rows. */
export interface MergedCells {
  from: number;
  to: number;
  rows: number;
}

export interface Table {
  /** The name of a workbook's sheet. */
  name?: string;
  rows: readonly TableRow[];
  issues: readonly Issue[];
}

/** Every record of a comma, tab or semicolon separated text, blank ones included. */
export function readTable(text: string, delimiter: Delimiter = findDelimiter(text)): Table {
  const rows: TableRow[] = [];
  const issues: Issue[] = [];
  const splitter = recordSplitter(delimiter, (line, cells, stray) => {
    rows.push({ line, cells });
    if (stray !== null) issues.push({ code: 'row/stray-quote', row: line, raw: excerptOf(stray) });
  });
  splitter.push(text);
  splitter.end();
  return { rows, issues };
}
