import Papa from 'papaparse';

export type Delimiter = ',' | '\t' | ';';

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
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: linesSampled });
  const linesOfWidth = new Map<number, number>();
  for (const { length } of data) {
    if (length > 1) linesOfWidth.set(length, (linesOfWidth.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...[...linesOfWidth].map(([width, lines]) => lines * (width - 1)));
}
