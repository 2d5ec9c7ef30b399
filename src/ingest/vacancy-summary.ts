import type { Facility } from '#domain/facility.ts';
import type { VacancyCell } from '#domain/vacancy.ts';

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
  const counts: VacancyCellCounts = { count: 0, zero: 0, notOffered: 0, mark: 0, range: 0, unknown: 0 };
  for (const facility of facilities) {
    if (facility.theme !== 'nurseries' || facility.vacancies === null) continue;
    for (const cell of facility.vacancies.cells) counts[columnOf(cell)] += 1;
  }
  return counts;
}

function columnOf(cell: VacancyCell): keyof VacancyCellCounts {
  if (cell.kind === 'count') return cell.count > 0 ? 'count' : 'zero';
  if (cell.kind === 'joint') return 'unknown';
  return cell.kind === 'not-offered' ? 'notOffered' : cell.kind;
}
