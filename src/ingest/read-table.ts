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
  /** The row holds another number of a nursery whose places stand on this line: 「定員」 beside 「空き」. */
  besidePlaces?: { kind: string; places: string; line: number };
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
  /** What comes below `rows` where a file is read as its rows are asked for: once, and then they are gone. */
  rest?: Iterable<TableRow>;
  /** With those of `rest` once it has been gone through. */
  issues: readonly Issue[];
}

/** Every record of a comma, tab or semicolon separated text, blank ones included. */
export function readTable(text: string, delimiter: Delimiter = findDelimiter(text)): Table {
  const issues: Issue[] = [];
  return { rows: [...rowsOf(text, delimiter, issues)], issues };
}

/** Rows enough to find the header by and to know how many cells a row usually has. */
export const rowsSampled = 1000;

/** The same, of a text so long that its rows together would take up more memory than what is read from them. */
export function openTable(text: string, delimiter: Delimiter): Table {
  const issues: Issue[] = [];
  const rest = rowsOf(text, delimiter, issues);
  const rows: TableRow[] = [];
  while (rows.length < rowsSampled) {
    const { value, done } = rest.next();
    if (done) break;
    rows.push(value);
  }
  return { rows, rest, issues };
}

/** Characters taken at a time. */
const pieceLength = 30_000;

function* rowsOf(text: string, delimiter: Delimiter, issues: Issue[]): Generator<TableRow, undefined> {
  let rows: TableRow[] = [];
  const splitter = recordSplitter(delimiter, (line, cells, stray) => {
    rows.push({ line, cells });
    if (stray !== null) issues.push({ code: 'row/stray-quote', row: line, raw: excerptOf(stray) });
  });
  for (let start = 0; start < text.length; start += pieceLength) {
    splitter.push(text.slice(start, start + pieceLength));
    yield* rows;
    rows = [];
  }
  splitter.end();
  yield* rows;
}
