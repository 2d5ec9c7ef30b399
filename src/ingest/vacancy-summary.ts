import type { Facility } from '#domain/facility.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Vacancies, VacancyCell } from '#domain/vacancy.ts';
import type { Draft } from './identity.ts';

/** How many vacancy cells say what. `count` = one place or more, `zero` = the number 0; joint cells are no number of a class. */
export interface VacancyCellCounts {
  count: number;
  zero: number;
  notOffered: number;
  mark: number;
  range: number;
  unknown: number;
}

export function countVacancyCells(facilities: readonly Facility[]): VacancyCellCounts {
  const counts = noVacancyCells();
  for (const facility of facilities) addVacancyCells(counts, facility);
  return counts;
}

export function noVacancyCells(): VacancyCellCounts {
  return { count: 0, zero: 0, notOffered: 0, mark: 0, range: 0, unknown: 0 };
}

export function addVacancyCells(counts: VacancyCellCounts, facility: Draft<Facility>): void {
  const vacancies = vacanciesOf(facility);
  for (const cell of vacancies?.cells ?? []) counts[columnOf(cell)] += 1;
}

/** null for a baby station, and for a nursery whose source publishes none. */
export function vacanciesOf(facility: Draft<Facility>): Vacancies | null {
  return 'vacancies' in facility ? (facility as Draft<Nursery>).vacancies : null;
}

function columnOf(cell: VacancyCell): keyof VacancyCellCounts {
  if (cell.kind === 'count') return cell.count > 0 ? 'count' : 'zero';
  if (cell.kind === 'joint') return 'unknown';
  return cell.kind === 'not-offered' ? 'notOffered' : cell.kind;
}
