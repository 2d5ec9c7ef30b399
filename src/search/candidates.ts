import type { Position } from '#domain/facility-common.ts';
import { type Municipality, municipalityOf } from '#domain/municipality.ts';
import type { Nursery } from '#domain/nursery.ts';
import { type Places, positionOf } from '#domain/place.ts';
import { fitsArea } from './matches.ts';
import { distanceBetween } from './proximity.ts';
import type { Candidate } from './view.ts';

export type AreasByCode = ReadonlyMap<string, Municipality>;

/** The point a candidate is measured from: the station, or the municipal or ward office. null = no such place. */
export function centreOf(candidate: Candidate, places: Places): Position | null {
  return positionOf(candidate.kind === 'area' ? candidate.lgCode : candidate.stationId, places);
}

/**
 * The nurseries in a candidate. A circle holds only those whose position is published; a ward only those whose publisher
 * names the ward: `undecided` are those of its city that name none.
 */
export function membersOf(
  nurseries: readonly Nursery[],
  candidate: Candidate,
  places: Places,
  areas: AreasByCode,
): { members: Nursery[]; undecided: number } {
  if (candidate.kind === 'area') {
    const answers = nurseries.map((nursery) => fitsArea(nursery, candidate.lgCode, areas));
    return {
      members: nurseries.filter((_, index) => answers[index] === 'yes'),
      undecided: answers.filter((answer) => answer === 'unknown').length,
    };
  }
  const centre = centreOf(candidate, places);
  const isInside = ({ position }: Nursery) =>
    centre !== null && position !== null && distanceBetween(centre, position) <= candidate.kilometres * 1000;
  return { members: nurseries.filter(isInside), undecided: 0 };
}

/**
 * Municipalities the candidate is in or may reach into, of which no vacancies can be read here. A circle is held against
 * the boxes of municipalities, which are wider than their areas: "may" is all that can be said.
 */
export function silentMunicipalities(
  nurseries: readonly Nursery[],
  candidate: Candidate,
  places: Places,
  areas: AreasByCode,
): Municipality[] {
  const publishing = new Set(
    nurseries
      .filter(({ vacancies }) => vacancies !== null)
      .map(({ lgCode }) => areas.get(lgCode))
      .map((area) => area && municipalityOf(area)),
  );
  return places.municipalities.filter(
    (area) => area.parent === null && !publishing.has(area.lgCode) && reaches(candidate, area, places, areas),
  );
}

function reaches(
  candidate: Candidate,
  { lgCode, box }: Municipality,
  places: Places,
  areas: AreasByCode,
): boolean {
  if (candidate.kind === 'area') {
    const area = areas.get(candidate.lgCode);
    return area !== undefined && municipalityOf(area) === lgCode;
  }
  const centre = centreOf(candidate, places);
  if (centre === null) return false;
  const nearest = {
    lat: Math.min(Math.max(centre.lat, box.south), box.north),
    lng: Math.min(Math.max(centre.lng, box.west), box.east),
  };
  return distanceBetween(centre, nearest) <= candidate.kilometres * 1000;
}

/** The nearest nurseries to a point, whatever border lies between. */
export function nearestTo(
  nurseries: readonly Nursery[],
  centre: Position,
  count: number,
): { nursery: Nursery; distance: number }[] {
  return nurseries
    .flatMap((nursery) =>
      nursery.position === null ? [] : [{ nursery, distance: distanceBetween(centre, nursery.position) }],
    )
    .sort((one, other) => one.distance - other.distance || (one.nursery.id < other.nursery.id ? -1 : 1))
    .slice(0, count);
}
