import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { CriteriaOf } from './criteria.ts';
import { type Filter, withFilter } from './filters.ts';
import { type Circumstances, type Criterion, fitsArea, judgementsOf } from './matches.ts';

/**
 * For each filter: how many facilities would match with it switched on beside the present criteria (the present number
 * if it is on already). One pass over the facilities; only the criterion a filter changes is judged again.
 */
export function countFilters<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  filters: readonly Filter[],
  circumstances: Circumstances,
): number[] {
  const { areas } = circumstances;
  const judgements = judgementsOf(criteria.theme);
  const placeOf = (filter: Filter) =>
    judgements.findIndex(({ criterion }) => criterion === criterionOf[filter.kind]);
  const trials = filters.map((filter) => {
    const place = placeOf(filter);
    const tried = withFilter(criteria, filter);
    const judge = tried === criteria ? null : judgements[place]?.judgeOf(tried, circumstances);
    return { filter, place, judge, isPresent: tried === criteria, count: 0 };
  });
  const trialsThatMayFit = memoiseByArea((lgCode) =>
    trials.filter(
      ({ filter }) => filter.kind !== 'area' || fitsArea({ lgCode }, filter.value, areas) !== 'no',
    ),
  );
  const judges = judgements.map(({ judgeOf }) => judgeOf(criteria, circumstances));
  const answers: Answer[] = judges.map(() => 'yes');
  for (const facility of facilities) {
    let noes = 0;
    let unknowns = 0;
    judges.forEach((judge, place) => {
      if (judge === null) return;
      const answer = judge(facility);
      answers[place] = answer;
      if (answer === 'no') noes += 1;
      if (answer === 'unknown') unknowns += 1;
    });
    if (noes > 1) continue;
    for (const trial of trialsThatMayFit(facility.lgCode)) {
      const present = answers[trial.place];
      if (noes === 1 && present !== 'no') continue;
      const answer = trial.isPresent ? present : trial.judge?.(facility);
      if (answer === 'no') continue;
      const isUnknown = answer === 'unknown' || unknowns > (present === 'unknown' ? 1 : 0);
      if (!isUnknown || criteria.includeUnknown) trial.count += 1;
    }
  }
  return trials.map(({ count }) => count);
}

/** Whether an area fits depends on nothing but the facility's own, and there are far fewer areas than facilities. */
function memoiseByArea<V>(compute: (lgCode: MunicipalityCode) => V): (lgCode: MunicipalityCode) => V {
  const known = new Map<MunicipalityCode, V>();
  return (lgCode) => {
    const remembered = known.get(lgCode);
    if (remembered !== undefined) return remembered;
    const value = compute(lgCode);
    known.set(lgCode, value);
    return value;
  };
}

const criterionOf: Readonly<Record<Filter['kind'], Criterion>> = {
  amenity: 'amenity',
  openNow: 'openNow',
  radius: 'reach',
  classAge: 'class',
  hasVacancy: 'class',
  outcome: 'class',
  kind: 'kind',
  area: 'area',
};
