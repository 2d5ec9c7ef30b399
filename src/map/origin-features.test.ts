import { describe, expect, test } from 'vitest';
import type { Origin } from '#search/view.ts';
import { isSameOrigin, originFeatures } from './origin-features.ts';

const position = { lat: 34.7025, lng: 135.4959 };
const gps: Origin = { kind: 'gps', position, accuracy: 250 };

function haversine(lat: number, lng: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const square =
    Math.sin(radians(lat - position.lat) / 2) ** 2 +
    Math.cos(radians(lat)) * Math.cos(radians(position.lat)) * Math.sin(radians(lng - position.lng) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(square));
}

describe('originFeatures', () => {
  test('no origin and the map’s own centre draw nothing', () => {
    expect(originFeatures(null).features).toEqual([]);
    expect(originFeatures({ kind: 'map', position }).features).toEqual([]);
  });

  test('a place is one point', () => {
    const { features } = originFeatures({ kind: 'place', position, placeId: 'umeda' });
    expect(features.map(({ properties, geometry }) => [properties.kind, geometry])).toEqual([
      ['place', { type: 'Point', coordinates: [135.4959, 34.7025] }],
    ]);
  });

  test('a GPS point lies on a closed ring that is its accuracy wide', () => {
    const [area, point] = originFeatures(gps).features;
    expect(point?.properties.kind).toBe('gps');
    const ring = area?.geometry.type === 'Polygon' ? (area.geometry.coordinates[0] ?? []) : [];
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(new Set(ring.map(String)).size).toBe(64);
    for (const [lng = 0, lat = 0] of ring) expect(haversine(lat, lng)).toBeCloseTo(250, 0);
  });
});

test('isSameOrigin goes by value', () => {
  expect(isSameOrigin(gps, { ...gps, position: { ...position } })).toBe(true);
  expect(isSameOrigin(gps, { ...gps, accuracy: 251 })).toBe(false);
  expect(isSameOrigin(gps, null)).toBe(false);
});
