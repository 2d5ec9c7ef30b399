import type { Position } from '#domain/facility-common.ts';
import type { Origin } from '#search/view.ts';

/** Mean radius in metres, as the haversine distances of the list use. */
const earthRadius = 6_371_008.8;
const corners = 64;

export interface OriginProperties {
  kind: 'gps' | 'place' | 'accuracy';
}

/** The map's own centre needs no mark: it is where the map is. */
export function originFeatures(
  origin: Origin | null,
): GeoJSON.FeatureCollection<GeoJSON.Point | GeoJSON.Polygon, OriginProperties> {
  if (origin === null || origin.kind === 'map') return { type: 'FeatureCollection', features: [] };
  const point: GeoJSON.Feature<GeoJSON.Point, OriginProperties> = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [origin.position.lng, origin.position.lat] },
    properties: { kind: origin.kind },
  };
  if (origin.kind === 'place') return { type: 'FeatureCollection', features: [point] };
  const area: GeoJSON.Feature<GeoJSON.Polygon, OriginProperties> = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ringAround(origin.position, origin.accuracy)] },
    properties: { kind: 'accuracy' },
  };
  return { type: 'FeatureCollection', features: [area, point] };
}

export function isSameOrigin(one: Origin | null, other: Origin | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function ringAround(center: Position, metres: number): GeoJSON.Position[] {
  return Array.from({ length: corners + 1 }, (_, corner) =>
    pointAround(center, metres, (2 * Math.PI * (corner % corners)) / corners),
  );
}

/** `angle` in radians, clockwise from north. */
export function pointAround({ lat, lng }: Position, metres: number, angle: number): GeoJSON.Position {
  const degreesNorth = (metres / earthRadius) * (180 / Math.PI);
  const degreesEast = degreesNorth / Math.cos((lat * Math.PI) / 180);
  return [lng + degreesEast * Math.sin(angle), lat + degreesNorth * Math.cos(angle)];
}
