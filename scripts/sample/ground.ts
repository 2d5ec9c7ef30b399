import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Station } from '#domain/place.ts';
import { thousandsOfPeople } from './population.ts';
import type { Random } from './random.ts';

/** A corner of a GeoJSON ring. */
type LngLat = readonly [lng: number, lat: number];

/** A municipality without wards, or a ward: where facilities stand. */
export interface Area {
  municipality: Municipality;
  /** Thousands of people. */
  weight: number;
  anchors: readonly Position[];
}

/** Where the sample may put things. */
export interface Ground {
  municipalities: readonly Municipality[];
  /** The areas of a municipality: its wards, or itself. */
  areasOf(municipality: Municipality): readonly Area[];
  /** A point on land in the area, near its office or one of its stations, six decimals. */
  scatter(area: Area, random: Random): Position;
  isOnLand(position: Position): boolean;
}

const projectRoot = join(import.meta.dirname, '..', '..');

export function readGround(): Ground {
  const municipalities = readJson<Municipality[]>('data/municipalities.json');
  const stations = readJson<Station[]>('data/places/stations.json');
  const land = readJson<{ features: { geometry: { coordinates: LngLat[][] } }[] }>('public/map/land.geojson');
  const outlines = land.features.map(({ geometry }) => geometry.coordinates[0] ?? []);
  const areas = municipalities
    .filter(({ slug }) => thousandsOfPeople[slug] !== undefined)
    .map((municipality) => areaOf(municipality, stations));
  const isOnLand = ({ lat, lng }: Position) => outlines.some((outline) => isInside(outline, lng, lat));
  return {
    municipalities: municipalities.filter(({ parent }) => parent === null),
    areasOf: ({ lgCode }) =>
      areas.filter(({ municipality }) => municipality.lgCode === lgCode || municipality.parent === lgCode),
    scatter: (area, random) => scatter(area, areas, isOnLand, random),
    isOnLand,
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as T;
}

function areaOf(municipality: Municipality, stations: readonly Station[]): Area {
  const near = stations.filter(({ lgCode }) => lgCode === municipality.lgCode);
  return {
    municipality,
    weight: thousandsOfPeople[municipality.slug] ?? 0,
    anchors: [municipality.office, ...near.map(({ position }) => position)],
  };
}

/** The box of an area overlaps its neighbours', so a point must also be nearer to the area's own anchors than to theirs. */
function scatter(
  area: Area,
  areas: readonly Area[],
  isOnLand: (position: Position) => boolean,
  random: Random,
): Position {
  const { west, south, east, north } = area.municipality.box;
  const spread = Math.min(0.012, (east - west) / 6, (north - south) / 5);
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const anchor = random.pick(area.anchors);
    const position = {
      lat: Number((anchor.lat + random.bell() * spread * 0.8).toFixed(6)),
      lng: Number((anchor.lng + random.bell() * spread).toFixed(6)),
    };
    const isInBox =
      position.lng > west && position.lng < east && position.lat > south && position.lat < north;
    if (isInBox && isOnLand(position) && nearestArea(position, areas) === area) return position;
  }
  throw new Error(`no place found in ${area.municipality.slug}`);
}

function nearestArea(position: Position, areas: readonly Area[]): Area | undefined {
  let nearest: Area | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    for (const anchor of area.anchors) {
      const distance = (anchor.lat - position.lat) ** 2 + ((anchor.lng - position.lng) * 0.82) ** 2;
      if (distance < least) [nearest, least] = [area, distance];
    }
  }
  return nearest;
}

/** Even-odd rule over one ring of [lng, lat]. */
function isInside(ring: readonly LngLat[], lng: number, lat: number): boolean {
  let inside = false;
  let [fromLng, fromLat] = ring.at(-1) ?? [0, 0];
  for (const [toLng, toLat] of ring) {
    const crosses = toLat > lat !== fromLat > lat;
    if (crosses && lng < ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat) + toLng) inside = !inside;
    [fromLng, fromLat] = [toLng, toLat];
  }
  return inside;
}
