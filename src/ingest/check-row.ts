import { classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import { classAgesOf, type Nursery } from '#domain/nursery.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import type { Draft } from './identity.ts';

/** What cannot be right within one row although each cell can be read. Nothing is changed by it. */
export function checkRow(draft: Draft<Facility>): readonly Issue[] {
  const found = 'kind' in draft ? impossibleClasses(draft as Draft<Nursery>) : null;
  return found === null ? [] : [found];
}

/** A class the kind cannot have, given as a number or a mark of openness: often the mark for "no such class" is meant. */
function impossibleClasses({ kind, vacancies }: Draft<Nursery>): Issue | null {
  if (vacancies === null) return null;
  const possible = classAgesOf(kind);
  if (possible.length === classAges.length) return null;
  const found = classAges.filter((age) => {
    const state = vacancyStateOf(vacancies.cells[age]);
    return !possible.includes(age) && (state === 'open' || state === 'none');
  });
  if (found.length === 0) return null;
  return { code: 'row/class-outside-kind', field: 'kind', params: { kind, classes: found.join(', ') } };
}
