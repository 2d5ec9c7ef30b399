import type { Facility } from '#domain/facility.ts';
import type { Answer, Position } from '#domain/facility-common.ts';
import { distanceBetween } from './proximity.ts';
import type { Found, Reach } from './view.ts';

/** Metres beside the straight line on which a place still counts as on the way. */
export const besideWay = 300;

type Way = Pick<Extract<Reach, { kind: 'along' }>, 'from' | 'to'>;

/** Mean radius in metres, as in `distanceBetween`. */
const earthRadius = 6_371_008.8;

/**
 * Where a position lies beside the straight line between two points, in metres: `along` from its start, never before it
 * and never past its end, and `aside` from there. The line is a great circle and no route: nobody walks it. Own formulas
 * of spherical trigonometry: turf's function for lines of many points would come with the first view.
 */
export function besideLine({ from, to }: Way, position: Position): { along: number; aside: number } {
  const length = distanceBetween(from, to);
  const angle = distanceBetween(from, position) / earthRadius;
  const turn = bearing(from, position) - bearing(from, to);
  const along = Math.atan2(Math.sin(angle) * Math.cos(turn), Math.cos(angle)) * earthRadius;
  if (along <= 0) return { along: 0, aside: angle * earthRadius };
  if (along >= length) return { along: length, aside: distanceBetween(to, position) };
  return { along, aside: Math.abs(Math.asin(Math.sin(angle) * Math.sin(turn))) * earthRadius };
}

/** In radians, clockwise from north. */
function bearing(from: Position, to: Position): number {
  const [start, end, east] = [from.lat, to.lat, to.lng - from.lng].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const northward = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(east);
  return Math.atan2(Math.sin(east) * Math.cos(end), northward);
}

/** Whether a facility lies in reach, worked out once for each; unknown where it publishes no position. */
export function reachTest(reach: Reach): (facility: Facility) => Answer {
  const known = new WeakMap<Facility, Answer>();
  return (facility) => {
    const remembered = known.get(facility);
    if (remembered !== undefined) return remembered;
    const answer = lies(reach, facility.position);
    known.set(facility, answer);
    return answer;
  };
}

/** In the order in which one passes them; elsewhere, and for what has no position, the order stays as it is. */
export function inOrderAlong(reach: Reach, found: readonly Found[]): readonly Found[] {
  if (reach.kind === 'around') return found;
  const placed = found.map((each, index) => {
    const { position } = each.facility;
    return {
      each,
      index,
      along: position === null ? Number.POSITIVE_INFINITY : besideLine(reach, position).along,
    };
  });
  return placed
    .sort((one, other) => (one.along === other.along ? one.index - other.index : one.along - other.along))
    .map(({ each }) => each);
}

function lies(reach: Reach, position: Position | null): Answer {
  if (position === null) return 'unknown';
  const distance =
    reach.kind === 'around' ? distanceBetween(reach.center, position) : asideOf(reach, position);
  return distance <= reach.metres ? 'yes' : 'no';
}

/** Nobody farther from both ends than the way is long is beside it: spares the line for most of a prefecture. */
function asideOf(way: Extract<Reach, { kind: 'along' }>, position: Position): number {
  const length = distanceBetween(way.from, way.to);
  const toStart = distanceBetween(way.from, position);
  return toStart > length + way.metres ? toStart : besideLine(way, position).aside;
}
