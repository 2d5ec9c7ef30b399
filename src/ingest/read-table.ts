import Papa from 'papaparse';
import type { Issue } from '#domain/issue.ts';
import { findDelimiter } from './find-delimiter.ts';

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

/** A file with more stray quotes than this is read with quotes as ordinary characters from there on. */
const mostStrayQuotes = 20;

/**
 * Every record of a comma, tab or semicolon separated text, blank ones included. A quote that is opened and not closed at the end
 * of its cell would swallow the lines after it; such a line is read as it stands and the lines after it stay lines.
 */
export function readTable(text: string): Table {
  const rows: TableRow[] = [];
  const issues: Issue[] = [];
  const delimiter = findDelimiter(text);
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let line = 1;
  for (;;) {
    const { data, errors } = parse(rest, delimiter, issues.length < mostStrayQuotes ? '"' : '\0');
    const firstLine = line;
    const strayQuote = errors.find(({ type }) => type === 'Quotes')?.row;
    for (const cells of strayQuote === undefined ? data : data.slice(0, strayQuote)) {
      rows.push({ line, cells });
      line += 1 + lineBreaksIn(cells);
    }
    if (strayQuote === undefined) return { rows, issues };
    const [stray, after] = splitAtLine(rest, line - firstLine);
    rows.push({ line, cells: parse(stray, delimiter, '\0').data[0] ?? [stray] });
    issues.push({ code: 'row/stray-quote', row: line, raw: stray });
    if (after === null) return { rows, issues };
    rest = after;
    line += 1;
  }
}

function parse(text: string, delimiter: string, quoteChar: string) {
  return Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n' });
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

/** The line with this index and everything after it; null where it is the last. */
function splitAtLine(text: string, index: number): [line: string, after: string | null] {
  let start = 0;
  for (let passed = 0; passed < index; passed++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return end === -1 ? [text.slice(start), null] : [text.slice(start, end), text.slice(end + 1)];
}
