import type { FacilityOf, Theme } from '#domain/facility.ts';
import { encodeFacilities, encodeFacility } from '#domain/geojson.ts';
import type { Issue } from '#domain/issue.ts';

/** Six decimals of a degree are 0.1 m. */
const precision = 1e6;

/** Characters gathered before they are handed on. */
const pieceLength = 60_000;

/**
 * The published file of a theme in pieces of text, in an order that does not depend on the files read: municipality, then
 * id. A feature is put into words by itself: as one text, a long collection takes four times as long.
 */
export function* geojsonText<T extends Theme>(facilities: readonly FacilityOf<T>[]): Generator<string> {
  const empty = JSON.stringify(encodeFacilities<T>([]));
  let piece = empty.slice(0, -end.length);
  let separator = '';
  for (const facility of inOrder(facilities)) {
    piece += separator + JSON.stringify(encodeFacility<T>(rounded(facility)));
    separator = ',';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${end}\n`;
}

/** What follows the features, which are the collection's last member. */
const end = ']}';

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

/** Sorted by one text each: to compare texts is far quicker than to look into two facilities again and again. */
function inOrder<F extends FacilityOf<Theme>>(facilities: readonly F[]): F[] {
  return facilities
    .map((facility) => ({ facility, key: `${facility.lgCode} ${facility.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ facility }) => facility);
}
