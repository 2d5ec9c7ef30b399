export type Delimiter = ',' | '\t' | ';';

/** Takes the records of a text one by one; `stray` = a quote was not closed, so the line is handed over as it stands. */
export type OnRecord = (line: number, cells: string[], stray: string | null) => void;

/** A quoted cell longer than this, in characters, is a quote that was never closed. */
const longestQuoted = 16_000_000;

/**
 * Cuts delimited text into records, in pieces of any size and with any line ends, RFC 4180 quotes and line breaks in them
 * included. A quote that is opened and not closed at the end of its cell would swallow the lines after it; such a line is read as
 * it stands and the lines after it stay lines. Work grows with the text alone: no opening quote is looked past twice.
 */
export function recordSplitter(delimiter: Delimiter, onRecord: OnRecord) {
  let rest = '';
  let line = 1;
  const take = (isLast: boolean) => {
    let at = 0;
    while (at < rest.length) {
      const newline = rest.indexOf('\n', at);
      if (newline === -1 && !isLast) break;
      const end = newline === -1 ? rest.length : newline;
      const whole = rest.slice(at, end);
      if (!whole.includes('"')) {
        onRecord(line, whole.split(delimiter), null);
        line += 1;
        at = end + 1;
        continue;
      }
      const record = quotedRecord(rest, at, delimiter);
      const isUndecided = record === 'open' || (record !== 'stray' && record.end >= rest.length);
      if (isUndecided && !isLast && rest.length - at < longestQuoted) break;
      if (typeof record === 'string') {
        onRecord(line, whole.split(delimiter), whole);
        line += 1;
        at = end + 1;
      } else {
        onRecord(line, record.cells, null);
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
      rest = rest.replace(/\r$/, '\n');
      take(true);
      rest = '';
    },
  };
}

interface QuotedRecord {
  cells: string[];
  /** Where its line end stands, or the text ends. */
  end: number;
  lineBreaks: number;
}

/** 'open' = a quote is not closed before the text ends; 'stray' = it closes in the middle of its cell. */
function quotedRecord(text: string, start: number, delimiter: Delimiter): QuotedRecord | 'open' | 'stray' {
  const cells: string[] = [];
  let lineBreaks = 0;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return 'open';
      const cell = text.slice(at + 1, close);
      cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      lineBreaks += lineBreaksIn(cell);
      at = close + 1;
      while (text[at] === ' ') at += 1;
    } else {
      const end = plainEnd(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length || text[at] === '\n') return { cells, end: at, lineBreaks };
    if (text[at] !== delimiter) return 'stray';
    at += 1;
  }
}

/** The next quote that is not one of a pair, -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return end;
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
