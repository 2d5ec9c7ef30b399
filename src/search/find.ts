import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { CriteriaOf } from './criteria.ts';
import { answerOf, type Circumstances, matches } from './matches.ts';
import { distanceBetween } from './proximity.ts';
import type { Found } from './view.ts';

/**
 * The facilities that fit, nearest to `origin` first. Those without a published position come last; where distances are
 * equal or missing the order is that of name and id by code unit, the same on every device.
 */
export function find<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  origin: Position | null,
  circumstances: Circumstances,
): Found<FacilityOf<T>>[] {
  return facilities
    .filter((facility) => matches(facility, criteria, circumstances))
    .map((facility) => ({ facility, distance: distanceFrom(origin, facility.position) }))
    .sort(nearestFirst);
}

/**
 * How many are left out only because something asked for is not published: what switching `includeUnknown` on would add.
 * 0 when it is on.
 */
export function countUnknownLeftOut<T extends Theme>(
  facilities: readonly FacilityOf<T>[],
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): number {
  if (criteria.includeUnknown) return 0;
  let count = 0;
  for (const facility of facilities) {
    if (answerOf(facility, criteria, circumstances) === 'unknown') count += 1;
  }
  return count;
}

function distanceFrom(origin: Position | null, position: Position | null): number | null {
  return origin === null || position === null ? null : distanceBetween(origin, position);
}

function nearestFirst(a: Found, b: Found): number {
  if (a.distance !== b.distance) {
    if (a.distance === null) return 1;
    if (b.distance === null) return -1;
    return a.distance - b.distance;
  }
  return compareText(a.facility.name, b.facility.name) || compareText(a.facility.id, b.facility.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
