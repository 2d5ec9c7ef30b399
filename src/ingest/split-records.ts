import { withoutGuard } from '#domain/guard.ts';

export type Delimiter = ',' | '\t' | ';';

/** Takes the records of a text one by one; `stray` = a quote was not closed, so the line is handed over as it stands. */
export type OnRecord = (line: number, cells: string[], stray: string | null) => void;

/** What programs of the time of DOS write after the last line. */
const endOfFile = '\u001a';

/** A quoted cell longer than this, in characters, is a quote that was never closed. */
const longestQuoted = 16_000_000;

/**
 * A record over more lines than this began with a stray quote. Without a bound, a file whose every line has one would be read
 * to its end from each of them.
 */
const mostLineBreaks = 200;

/**
 * Cuts delimited text into records, in pieces of any size and with any line ends, RFC 4180 quotes and line breaks in them
 * included. A quote that is opened and not closed at the end of its cell would swallow the lines after it; such a line is read as
 * it stands and the lines after it stay lines. The guard that an export puts before a formula is taken off.
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

/** 'open' = a quote is not closed before the text ends; 'stray' = it closes in the middle of its cell, or far too late. */
function quotedRecord(text: string, start: number, delimiter: Delimiter): QuotedRecord | 'open' | 'stray' {
  const cells: string[] = [];
  let lineBreaks = 0;
  let at = start;
  for (;;) {
    let end = at;
    if (text[at] === '"') {
      const quote = closingQuote(text, at);
      if (quote === -1) return 'open';
      const cell = text.slice(at + 1, quote).replaceAll('""', '"');
      lineBreaks += lineBreaksIn(cell);
      if (lineBreaks > mostLineBreaks) return 'stray';
      cells.push(cell);
      end = quote + 1;
      while (end < text.length && isBlank(text, end, delimiter)) end += 1;
      if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return 'stray';
    } else {
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
      cells.push(text.slice(at, end));
    }
    if (text[end] !== delimiter) return { cells, end, lineBreaks };
    at = end + 1;
  }
}

/** A quote within the cell is written twice. */
function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function isBlank(text: string, at: number, delimiter: Delimiter): boolean {
  const character = text[at] ?? '';
  return character !== delimiter && character !== '\n' && character.trim() === '';
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
