import type { Facility } from '#domain/facility.ts';
import type { Criteria } from './criteria.ts';
import { find, nearestFirst } from './find.ts';
import type { Circumstances } from './matches.ts';
import type { Found } from './view.ts';

/**
 * 「ほかに近い3か所」 the nearest others that fit, measured in metres from this facility: where it is full or closed. Where one
 * looks (`reach`) is left aside: these are near this facility instead. null = its own position is not published.
 */
export function planB(
  facility: Facility,
  facilities: readonly Facility[],
  criteria: Criteria,
  circumstances: Circumstances,
): readonly Found[] | null {
  if (facility.position === null) return null;
  const others = facilities.filter(
    (each) =>
      each.id !== facility.id && each.position !== null && !(each.theme === 'baby-stations' && each.lent),
  );
  const nearest = nearestFirst(others, facility.position);
  return find(nearest, criteria, { ...circumstances, reach: null }).found.slice(0, 3);
}
