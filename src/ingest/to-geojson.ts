import type { FacilityOf, Theme } from '#domain/facility.ts';
import { encodeFacilities, type FacilityCollection } from '#domain/geojson.ts';
import type { Issue } from '#domain/issue.ts';

/** Six decimals of a degree are 0.1 m. */
const precision = 1e6;

/** All facilities of a theme as one collection, in an order that does not depend on the files: municipality, then id. */
export function toGeojson<T extends Theme>(facilities: readonly FacilityOf<T>[]): FacilityCollection<T> {
  return encodeFacilities<T>(facilities.map(rounded).sort(byPlaceAndId));
}

/**
 * The facilities of several sources with ids of their own each. Two sources may list the same facility; both stay, and
 * the later source's issue says so.
 */
export function joinSources<F extends { id: string; name: string; sourceId: string }>(
  lists: readonly (readonly F[])[],
): { facilities: F[]; issues: ReadonlyMap<string, readonly Issue[]> } {
  const taken = new Map<string, string>();
  const issues = new Map<string, Issue[]>();
  const facilities = lists.flat().map((facility) => {
    const other = taken.get(facility.id);
    const id = other === undefined ? facility.id : freeId(facility.id, taken);
    taken.set(id, facility.sourceId);
    if (other === undefined) return facility;
    const found = issues.get(facility.sourceId) ?? [];
    found.push({ code: 'table/in-two-sources', field: 'name', raw: facility.name, params: { other } });
    issues.set(facility.sourceId, found);
    return { ...facility, id };
  });
  return { facilities, issues };
}

function freeId(id: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 2; ; number++) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}

function rounded<F extends FacilityOf<Theme>>(facility: F): F {
  const { position } = facility;
  if (position === null) return facility;
  const [lat, lng] = [round(position.lat), round(position.lng)];
  return lat === position.lat && lng === position.lng ? facility : { ...facility, position: { lat, lng } };
}

function round(degrees: number): number {
  return Math.round(degrees * precision) / precision;
}

function byPlaceAndId(a: FacilityOf<Theme>, b: FacilityOf<Theme>): number {
  if (a.lgCode !== b.lgCode) return a.lgCode < b.lgCode ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
