import type { Issue } from '#domain/issue.ts';
import { checkTitles } from './check-table.ts';
import { monthInHeadings, remarked } from './entry-month.ts';
import type { FilePlace } from './file-place.ts';
import { headingIn, numbersNamed } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';

/** What holds for the rows below a heading, until the next one says something else. */
export interface Sections {
  here(): FilePlace;
  /** A line between the rows that holds no facility; what is found in it. */
  pass(line: Issue): readonly Issue[];
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
    pass(line) {
      if (line.code !== 'row/title' && line.code !== 'row/footnote') return [line];
      const dated = checkTitles([line], place.asOf).issues;
      return place.publishesVacancies ? numbersIn(monthIn(dated)) : dated;
    },
  };
}

function isSame(one: FilePlace['entryMonth'], other: FilePlace['entryMonth']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
