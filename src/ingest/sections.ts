import type { Issue } from '#domain/issue.ts';
import { checkTitles } from './check-table.ts';
import { monthInHeadings, remarked } from './entry-month.ts';
import type { FilePlace } from './file-place.ts';
import { headingIn, numbersNamed } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { TableRow } from './read-table.ts';
import { headerKey } from './text.ts';

/** What holds for the rows below a heading, until the next one says something else. */
export interface Sections {
  here(): FilePlace;
  /** A `row` between the others that holds no facility, and the remark for it; what is found in it. */
  pass(line: Issue, row: TableRow): readonly Issue[];
}

/** Follows the headings between the rows of a table: 「11月入所」 and 「定員」 hold for what stands below them. */
export function sectionsOf(match: HeaderMatch, place: FilePlace): Sections {
  let here = place;
  const monthIn = (lines: readonly Issue[]) => {
    if (match.indexes.has('entryMonth')) return lines;
    const known = place.isMonthOfHeadings ? null : place.entryMonth;
    const stated = monthInHeadings(lines, known, place.asOf);
    if (!place.isMonthOfHeadings || stated.month === undefined) return known === null ? lines : stated.lines;
    if (isSame(stated.month, here.entryMonth)) return lines;
    here = { ...here, entryMonth: stated.month };
    return stated.lines;
  };
  const numbersIn = (lines: readonly Issue[]) => {
    const [line] = lines;
    const isSaid = line === undefined || match.named?.numbers === 'places' || match.rowKinds !== null;
    const numbers = isSaid ? null : numbersNamed(headingIn(line.raw ?? ''));
    if (isSaid || numbers === null) return lines;
    here = { ...here, holdsChildren: numbers !== 'places' };
    if (numbers === 'places') return lines;
    return [...remarked(line, { code: 'row/no-places-below' }), ...lines.slice(1)];
  };
  return {
    here: () => here,
    pass(line, row) {
      if (line.code === 'row/repeated-header') here = { ...here, fieldsBelow: null };
      if (line.code === 'row/other-header')
        here = { ...here, fieldsBelow: fieldsUnder(row, match, here.fieldsBelow ?? match.indexes) };
      if (line.code !== 'row/title' && line.code !== 'row/footnote') return [line];
      const dated = checkTitles([line], place.asOf).issues;
      return place.publishesVacancies ? numbersIn(monthIn(dated)) : dated;
    },
  };
}

/** Of these fields those whose columns another header calls the same; its second line says nothing of a column it leaves blank. */
function fieldsUnder(
  { cells }: TableRow,
  { header, indexes }: HeaderMatch,
  fields: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const keyOf = (index: number) => headerKey(cells[index] ?? '');
  const isSecondLine = keyOf(indexes.get('name') ?? 0) === '';
  const isKept = (index: number) =>
    keyOf(index) === headerKey(header.cells[index] ?? '') || (isSecondLine && keyOf(index) === '');
  return new Map([...fields].filter(([field, index]) => field === 'name' || isKept(index)));
}

function isSame(one: FilePlace['entryMonth'], other: FilePlace['entryMonth']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
