import type { Facility, FacilityOf, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { CriteriaOf } from './criteria.ts';
import { type Circumstances, judgeOf } from './matches.ts';
import { distanceBetween } from './proximity.ts';
import type { Found } from './view.ts';

/**
 * All of them, nearest to `origin` first. Those without a published position come last; where distances are equal or
 * missing the order is that of name and id by code unit, the same on every device. No filter changes it.
 */
export function nearestFirst<F extends Facility>(
  facilities: readonly F[],
  origin: Position | null,
): Found<F>[] {
  return facilities
    .map((facility) => ({ facility, distance: distanceFrom(origin, facility.position) }))
    .sort(byDistance);
}

export interface Results<F extends Facility = Facility> {
  /** Those that fit, in the order in which they were given. */
  found: readonly Found<F>[];
  /**
   * How many are left out only because something asked for is not published: what switching `includeUnknown` on would
   * add. 0 when it is on.
   */
  unknownLeftOut: number;
}

export function find<T extends Theme>(
  ordered: readonly Found<FacilityOf<T>>[],
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): Results<FacilityOf<T>> {
  const judge = judgeOf<T>(criteria, circumstances);
  let unknownLeftOut = 0;
  const found = ordered.filter(({ facility }) => {
    const answer = judge(facility);
    if (answer !== 'unknown' || criteria.includeUnknown) return answer !== 'no';
    unknownLeftOut += 1;
    return false;
  });
  return { found, unknownLeftOut };
}

function distanceFrom(origin: Position | null, position: Position | null): number | null {
  return origin === null || position === null ? null : distanceBetween(origin, position);
}

function byDistance(a: Found, b: Found): number {
  return (
    // Without a distance both are infinitely far, and their difference is no number.
    (a.distance ?? Infinity) - (b.distance ?? Infinity) ||
    compareText(a.facility.name, b.facility.name) ||
    compareText(a.facility.id, b.facility.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
