import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { CriteriaOf } from './criteria.ts';
import { type Filter, withFilter } from './filters.ts';
import { type AreaIndex, type Criterion, judgementsOf } from './matches.ts';

/**
 * For each filter: how many facilities would match with it switched on beside the present criteria (the present number
 * if it is on already). One pass over the facilities; only the criterion a filter changes is judged again.
 */
export function countFilters<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  filters: readonly Filter[],
  instant: number,
  areas: AreaIndex,
): number[] {
  const circumstances = { instant, areas };
  const judgements = judgementsOf(criteria.theme);
  const trials = filters.map((filter) => {
    const index = judgements.findIndex(({ criterion }) => criterion === criterionOf[filter.kind]);
    return { index, judge: judgements[index]?.judge, criteria: withFilter(criteria, filter), count: 0 };
  });
  const answers: Answer[] = judgements.map(() => 'yes');
  for (const facility of facilities) {
    let noes = 0;
    let unknowns = 0;
    judgements.forEach(({ judge }, index) => {
      const answer = judge(facility, criteria, circumstances);
      answers[index] = answer;
      if (answer === 'no') noes += 1;
      if (answer === 'unknown') unknowns += 1;
    });
    if (noes > 1) continue;
    for (const trial of trials) {
      const present = answers[trial.index];
      if (noes === 1 && present !== 'no') continue;
      const answer =
        trial.criteria === criteria ? present : trial.judge?.(facility, trial.criteria, circumstances);
      if (answer === 'no') continue;
      const unknown = answer === 'unknown' || unknowns - (present === 'unknown' ? 1 : 0) > 0;
      if (!unknown || criteria.includeUnknown) trial.count += 1;
    }
  }
  return trials.map(({ count }) => count);
}

const criterionOf: Readonly<Record<Filter['kind'], Criterion>> = {
  amenity: 'amenity',
  openNow: 'openNow',
  classAge: 'class',
  hasVacancy: 'class',
  kind: 'kind',
  area: 'area',
};
