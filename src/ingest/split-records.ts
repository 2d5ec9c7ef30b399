import Papa, { type ParseResult } from 'papaparse';
import { withoutGuard } from '#domain/guard.ts';

export type Delimiter = ',' | '\t' | ';';

/** Takes the records of a text one by one; `stray` = a quote was not closed, so the line is handed over as it stands. */
export type OnRecord = (line: number, cells: string[], stray: string | null) => void;

/** What programs of the time of DOS write after the last line. */
const endOfFile = '\u001a';

/** A quoted cell longer than this, in characters, is a quote that was never closed. */
const longestQuoted = 16_000_000;

/**
 * Cuts delimited text into records, in pieces of any size and with any line ends, RFC 4180 quotes and line breaks in them
 * included. A quote that is opened and not closed at the end of its cell would swallow the lines after it; such a line is read as
 * it stands and the lines after it stay lines. The guard that an export puts before a formula is taken off. Lines without a quote need no parser; papaparse reads the others one by one.
 */
export function recordSplitter(delimiter: Delimiter, onRecord: OnRecord) {
  let rest = '';
  let line = 1;
  const take = (isLast: boolean) => {
    let at = 0;
    let quote = rest.indexOf('"');
    while (at < rest.length) {
      const newline = rest.indexOf('\n', at);
      if (newline === -1 && !isLast) break;
      const end = newline === -1 ? rest.length : newline;
      const whole = rest.slice(at, end);
      if (quote !== -1 && quote < at) quote = rest.indexOf('"', at);
      if (quote === -1 || quote >= end) {
        onRecord(line, cellsOf(whole, delimiter), null);
        line += 1;
        at = end + 1;
        continue;
      }
      const record = quotedRecord(rest, at, delimiter);
      const isUndecided = record === 'open' || (record !== 'stray' && record.end >= rest.length);
      if (isUndecided && !isLast && rest.length - at < longestQuoted) break;
      if (typeof record === 'string') {
        onRecord(line, cellsOf(whole, delimiter), whole);
        line += 1;
        at = end + 1;
      } else {
        onRecord(line, record.cells.map(withoutGuard), null);
        line += 1 + record.lineBreaks;
        at = record.end + 1;
      }
    }
    rest = rest.slice(at);
  };
  return {
    push(text: string): void {
      const joined = rest + text;
      const isCut = joined.endsWith('\r');
      const whole = isCut ? joined.slice(0, -1) : joined;
      rest = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
      take(false);
      if (isCut) rest += '\r';
    },
    end(): void {
      if (rest.endsWith(endOfFile)) rest = rest.slice(0, -endOfFile.length);
      rest = rest.replace(/\r$/, '\n');
      take(true);
      rest = '';
    },
  };
}

function cellsOf(line: string, delimiter: Delimiter): string[] {
  const cells = line.split(delimiter);
  return line.includes("'") ? cells.map(withoutGuard) : cells;
}

interface QuotedRecord {
  cells: string[];
  /** Where its line end stands, or the text ends. */
  end: number;
  lineBreaks: number;
}

/**
 * 'open' = a quote is not closed before the text ends; 'stray' = it closes in the middle of its cell. The parser is shown the
 * line, then twice as much while a quote stays open, so that a stray quote costs no look at the rest of the file.
 */
function quotedRecord(text: string, start: number, delimiter: Delimiter): QuotedRecord | 'open' | 'stray' {
  let end = lineEnd(text, start);
  for (;;) {
    const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', preview: 1 });
    const { data, errors, meta }: ParseResult<string[]> = parser.parse(text.slice(start, end), 0, false);
    if (errors.some(({ code }) => code === 'InvalidQuotes')) return 'stray';
    if (errors.length === 0) {
      const cells = data[0] ?? [''];
      const lineBreaks = cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0);
      return { cells, end: start + meta.cursor - (meta.truncated ? 1 : 0), lineBreaks };
    }
    if (end >= text.length) return 'open';
    end = lineEnd(text, start + 2 * (end - start) + 1);
  }
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
