import { type Delimiter, recordSplitter } from './split-records.ts';

const delimiters: readonly Delimiter[] = [',', '\t', ';'];

/** Enough lines to outweigh titles above the table. */
const linesSampled = 40;
const charactersSampled = 65_536;

/** The character that cuts most lines into the same number of cells, two or more; a comma where none does. */
export function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, charactersSampled);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const linesOfWidth = new Map<number, number>();
  let lines = 0;
  const splitter = recordSplitter(delimiter, (_, { length }, stray) => {
    lines += 1;
    if (stray === null && length > 1 && lines <= linesSampled)
      linesOfWidth.set(length, (linesOfWidth.get(length) ?? 0) + 1);
  });
  splitter.push(sample);
  splitter.end();
  return Math.max(0, ...[...linesOfWidth].map(([width, count]) => count * (width - 1)));
}
