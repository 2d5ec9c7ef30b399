import type { Position } from '#domain/facility-common.ts';
import { distanceBetween } from './proximity.ts';
import type { Means } from './view.ts';

/**
 * How much longer roads are than the straight line, and metres a minute on foot and on a bicycle with a child's seat
 * (10 km/h). Assumptions of this app, printed wherever the minutes stand; no route is looked up.
 */
export const wayAssumptions = { roadFactor: 1.3, walk: 80, bicycle: 165 } as const;

/** 「寄り道」 How much longer the way from home to the daily place is by way of a nursery, in metres of straight lines; never negative. */
export function detourBy(nursery: Position, home: Position, daily: Position): number {
  const byNursery = distanceBetween(home, nursery) + distanceBetween(nursery, daily);
  return Math.max(0, byNursery - distanceBetween(home, daily));
}

/** Metres of straight line beyond which nobody walks or rides with a child; minutes would be no help there. */
export const farthestWay = 5000;

/** Whole minutes for a straight line, rounded up after the road factor; 0 only for no way at all. */
export function minutesFor(metres: number, means: Means): number {
  return Math.ceil((metres * wayAssumptions.roadFactor) / wayAssumptions[means]);
}
