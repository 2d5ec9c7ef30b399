import { readFileSync, writeFileSync } from 'node:fs';
import { bboxClip, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Osaka Prefecture and what surrounds it on a wide screen: west, south, east, north. `src/map/basemap.ts` keeps the view inside. */
const frame: [number, number, number, number] = [134.3, 33.8, 136.5, 35.6];

/** Islands whose frame is smaller than this many square degrees are left out: about 150 m square. */
const smallestArea = 0.000002;

const outputPath = 'public/map/land.geojson';

const attribution = {
  text: '© OpenStreetMap contributors, ODbL 1.0; land outline by geo-maps (earth-lands-100m 0.6.0), cut to Osaka',
  url: 'https://www.openstreetmap.org/copyright',
  licence: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

const sourcePath = process.argv[2];
if (sourcePath === undefined) {
  console.error('usage: node scripts/make-land.ts PATH/TO/map.geo.json');
  process.exit(2);
}
const land = cut(readFileSync(sourcePath, 'utf8'));
writeFileSync(outputPath, `${JSON.stringify({ attribution, ...land })}\n`);
console.log(`${outputPath}: ${land.features.length} polygons`);

function cut(text: string): FeatureCollection<Polygon> {
  const source = JSON.parse(text) as { geometries: (Polygon | MultiPolygon)[] };
  const features = source.geometries.flatMap(polygonsOf).flatMap((polygon) => outlines(polygon[0] ?? []));
  return { type: 'FeatureCollection', features: features.sort(byLength) };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The outer ring inside the frame; inner holes are dropped, lakes are not drawn. */
function outlines(ring: Position[]): Feature<Polygon>[] {
  if (!touchesFrame(ring)) return [];
  const polygon: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const clipped = truncate(bboxClip(polygon, frame) as Feature<Polygon | MultiPolygon>, {
    precision: 4,
  }).geometry;
  return polygonsOf(clipped)
    .map((each) => each[0] ?? [])
    .filter((each) => each.length >= 4 && frameArea(each) > smallestArea)
    .map((each) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [each] },
    }));
}

function extent(ring: readonly Position[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of ring) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

function touchesFrame(ring: readonly Position[]): boolean {
  const [west, south, east, north] = extent(ring);
  return west < frame[2] && east > frame[0] && south < frame[3] && north > frame[1];
}

function frameArea(ring: readonly Position[]): number {
  const [west, south, east, north] = extent(ring);
  return (east - west) * (north - south);
}

/** The mainland first, so that the file reads the same whatever the order of the source. */
function byLength(a: Feature<Polygon>, b: Feature<Polygon>): number {
  return (b.geometry.coordinates[0]?.length ?? 0) - (a.geometry.coordinates[0]?.length ?? 0);
}
