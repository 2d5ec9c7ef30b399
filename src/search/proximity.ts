import { distance } from '@turf/turf';
import type { Position } from '#domain/facility-common.ts';

/** Metres in a straight line, by the haversine formula: never a walking route. */
export function distanceBetween(a: Position, b: Position): number {
  return distance([a.lng, a.lat], [b.lng, b.lat], { units: 'meters' });
}

const metresPerMinute = 80;

/**
 * 「徒歩◯分」 Whole minutes at 80 m a minute, rounded up, never 0. The rule measures along the road; ours is given a
 * straight line, so the true walk is longer and the interface has to say so.
 * Source: 不動産の表示に関する公正競争規約施行規則, as explained at https://smtrc.jp/useful/glossary/detail/n/59 (2026-11).
 */
export function walkingMinutes(metres: number): number {
  return Math.max(1, Math.ceil(metres / metresPerMinute));
}
