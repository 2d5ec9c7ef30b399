import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { CriteriaOf } from './criteria.ts';
import { type Circumstances, judgeOf } from './matches.ts';

/** Whether a facility is among the results; `includeUnknown` keeps what may fit, never what is published as not fitting. */
export function matcherOf<T extends Theme>(
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): (facility: FacilityOf<T>) => boolean {
  const judge = judgeOf<T>(criteria, circumstances);
  return (facility) => {
    const answer = judge(facility);
    return answer === 'yes' || (answer === 'unknown' && criteria.includeUnknown);
  };
}

/** How many `find` would give. */
export function countMatches<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): number {
  return facilities.filter(matcherOf<T>(criteria, circumstances)).length;
}
