import type { Position } from '#domain/facility-common.ts';
import { distanceBetween } from './proximity.ts';

/** Metres one has to go before a list of what is near is put in another order. */
const leastMove = 50;

/** Farther than 50 m and than the phone may err: a position that only trembles moves nothing. */
export function hasMoved(
  from: { position: Position },
  to: { position: Position; accuracy: number },
): boolean {
  return distanceBetween(from.position, to.position) > Math.max(leastMove, to.accuracy);
}
