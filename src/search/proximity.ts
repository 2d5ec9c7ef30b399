import type { Position } from '#domain/facility-common.ts';

/** Mean radius of the Earth in metres (IUGG). */
const earthRadius = 6_371_008.8;
const radian = Math.PI / 180;

/**
 * Metres in a straight line, by the haversine formula: never a walking route. As turf's `distance`, against which it is
 * tested; written out because every list needs it first and turf brings five times its weight.
 */
export function distanceBetween(a: Position, b: Position): number {
  const north = Math.sin(((b.lat - a.lat) * radian) / 2) ** 2;
  const east = Math.sin(((b.lng - a.lng) * radian) / 2) ** 2;
  const share = north + east * Math.cos(a.lat * radian) * Math.cos(b.lat * radian);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(share)));
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
