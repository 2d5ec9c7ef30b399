import { readFileSync, statSync } from 'node:fs';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Municipality } from '#domain/municipality.ts';
import type { Station } from '#domain/place.ts';

const path = 'public/map/land.geojson';
const land: FeatureCollection<Polygon> & { attribution: { text: string; url: string } } = JSON.parse(
  readFileSync(path, 'utf8'),
);

function isOnLand({ lat, lng }: { lat: number; lng: number }): boolean {
  return land.features.some((feature) => booleanPointInPolygon([lng, lat], feature));
}

test('says whose data it is', () => {
  expect(land.attribution.text).toMatch(/OpenStreetMap.*ODbL/);
  expect(land.attribution.url).toBe('https://www.openstreetmap.org/copyright');
});

test('is a small outline of Osaka and what is round it', () => {
  expect(statSync(path).size).toBeLessThan(60_000);
  expect(bbox(land)).toEqual([134.3, 33.8, 136.5, 35.6]);
});

test('keeps the islands of the bay', () => {
  expect(isOnLand({ lat: 34.432, lng: 135.24 }), '関西空港').toBe(true);
  expect(isOnLand({ lat: 34.637, lng: 135.415 }), '咲洲').toBe(true);
  expect(isOnLand({ lat: 34.648, lng: 135.393 }), '夢洲').toBe(true);
  expect(isOnLand({ lat: 34.663, lng: 135.396 }), '舞洲').toBe(true);
});

test('leaves the sea empty', () => {
  expect(isOnLand({ lat: 34.55, lng: 135.3 })).toBe(false);
  expect(isOnLand({ lat: 34.42, lng: 135.2 })).toBe(false);
});

test('has every office and station on it', () => {
  const municipalities: Municipality[] = JSON.parse(readFileSync('data/municipalities.json', 'utf8'));
  const stations: Station[] = JSON.parse(readFileSync('data/places/stations.json', 'utf8'));
  expect(municipalities.filter(({ office }) => !isOnLand(office)).map(({ slug }) => slug)).toEqual([]);
  expect(stations.filter(({ position }) => !isOnLand(position)).map(({ id }) => id)).toEqual([]);
});
