import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { CriteriaOf } from './criteria.ts';
import { answerOf, type Circumstances } from './matches.ts';

/** Whether the facility is among the results; `includeUnknown` keeps what may fit, never what is published as not fitting. */
export function matches<T extends Theme>(
  facility: FacilityOf<T>,
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): boolean {
  const answer = answerOf(facility, criteria, circumstances);
  return answer === 'yes' || (answer === 'unknown' && criteria.includeUnknown);
}

/** How many `find` would give. */
export function countMatches<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): number {
  let count = 0;
  for (const facility of facilities) if (matches(facility, criteria, circumstances)) count += 1;
  return count;
}
