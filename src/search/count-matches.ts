import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { CriteriaOf } from './criteria.ts';
import { type Circumstances, matches } from './matches.ts';

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
