import type { Facility } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import { legendOf, readVacancy } from '#ingest/cells/vacancy.ts';
import type { IngestSource } from '#ingest/normalise.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { foldWidth } from '#ingest/text.ts';
import { vacanciesOf } from '#ingest/vacancy-summary.ts';
import type { Counted, Reading } from './draft.ts';

/** More texts than these are no marks: the wrong columns are read. */
const mostTexts = 40;

/** Lines looked at for a header nobody recognised. */
const linesSearched = 30;

/** What stands in vacancy cells besides numbers, and what it is read as; settled = the legend says so. */
export function marksIn(
  facilities: readonly Facility[],
  { definition }: IngestSource,
  indexes: Reading['indexes'],
): Reading['marks'] {
  const legend = legendOf(definition?.legend ?? {});
  const texts = facilities.flatMap((facility) =>
    (vacanciesOf(facility)?.cells ?? []).flatMap(({ raw }, age) => {
      const text = raw.trim();
      return !indexes.has(`vacancies.${age}`) || /^\d+$/.test(foldWidth(text)) ? [] : [text];
    }),
  );
  return counted(texts).map((each) => {
    const { value, issues } = readVacancy(each.text, legend);
    return { ...each, cell: value, isSettled: issues.length === 0 };
  });
}

/** Words for kinds that were not understood, and those that were given a meaning before. */
export function kindTextsIn(issues: readonly Issue[], { definition }: IngestSource): Counted[] {
  const unknown = counted(
    issues.flatMap(({ code, raw = '' }) => (code === 'cell/unknown-kind' ? [raw.trim()] : [])),
  );
  const known = Object.keys(definition?.kinds ?? {}).map((text) => ({ text, cells: 0 }));
  return [...unknown, ...known.filter(({ text }) => unknown.every((each) => each.text !== text))];
}

/** The line with most filled cells near the top, the first of equals. */
export function likelyHeader(rows: readonly TableRow[]): TableRow | null {
  const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length;
  return rows
    .slice(0, linesSearched)
    .reduce<TableRow | null>((best, row) => (best === null || filled(row) > filled(best) ? row : best), null);
}

function counted(texts: readonly string[]): Counted[] {
  const cells = new Map<string, number>();
  for (const text of texts) cells.set(text, (cells.get(text) ?? 0) + 1);
  return [...cells]
    .map(([text, count]) => ({ text, cells: count }))
    .sort((a, b) => b.cells - a.cells)
    .slice(0, mostTexts);
}
