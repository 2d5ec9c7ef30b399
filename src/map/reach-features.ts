import type { Position } from '#domain/facility-common.ts';
import type { Reach } from '#search/view.ts';
import { pointAround, ringAround } from './origin-features.ts';

export interface ReachProperties {
  kind: 'edge' | 'way';
}

type Features = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.LineString, ReachProperties>;

/** Corners of the half circle around each end of a way. */
const steps = 24;

/** How far the list looks: a circle, or a straight line and what lies beside it. */
export function reachFeatures(reach: Reach | null): Features {
  if (reach === null) return { type: 'FeatureCollection', features: [] };
  if (reach.kind === 'around') return collection([edge(ringAround(reach.center, reach.metres))]);
  const { from, to, metres } = reach;
  const bearing = bearingOf(from, to);
  const ring = [
    ...halfCircle(from, metres, bearing + Math.PI / 2),
    ...halfCircle(to, metres, bearing - Math.PI / 2),
  ];
  const [first] = ring;
  return collection([
    edge(first === undefined ? ring : [...ring, first]),
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [lngLat(from), lngLat(to)] },
      properties: { kind: 'way' },
    },
  ]);
}

function collection(features: Features['features']): Features {
  return { type: 'FeatureCollection', features };
}

function edge(ring: GeoJSON.Position[]): Features['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { kind: 'edge' },
  };
}

function halfCircle(center: Position, metres: number, start: number): GeoJSON.Position[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    pointAround(center, metres, start + (Math.PI * step) / steps),
  );
}

/** Clockwise from north, on the plane: over a prefecture the difference cannot be seen. */
function bearingOf(from: Position, to: Position): number {
  const east = (to.lng - from.lng) * Math.cos(((from.lat + to.lat) * Math.PI) / 360);
  return Math.atan2(east, to.lat - from.lat);
}

function lngLat({ lat, lng }: Position): GeoJSON.Position {
  return [lng, lat];
}
