import { expect, it } from 'vitest';
import { distanceBetween } from '#search/proximity.ts';
import { besideLine } from '#search/reach.ts';
import type { Reach } from '#search/view.ts';
import { reachFeatures } from './reach-features.ts';

const umeda = { lat: 34.7024, lng: 135.4959 };
const way = { kind: 'along', from: umeda, to: { lat: 34.6661, lng: 135.5403 }, metres: 300 } satisfies Reach;

function outlineOf(reach: Reach) {
  const [area] = reachFeatures(reach).features;
  if (area?.geometry.type !== 'Polygon') throw new Error('no area');
  return (area.geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => ({ lat, lng }));
}

it('draws what lies beside a way, as far as the list looks, and the straight line', () => {
  const outline = outlineOf(way);
  expect(outline.at(-1)).toEqual(outline[0]);
  for (const corner of outline) {
    const { aside } = besideLine(way, corner);
    expect(Math.abs(aside - 300)).toBeLessThan(3);
  }
  expect(reachFeatures(way).features[1]?.geometry.type).toBe('LineString');
});

it('draws a circle around the origin', () => {
  for (const corner of outlineOf({ kind: 'around', center: umeda, metres: 500 })) {
    expect(Math.abs(distanceBetween(umeda, corner) - 500)).toBeLessThan(3);
  }
});

it('draws nothing where nothing limits the list', () => {
  expect(reachFeatures(null).features).toEqual([]);
});
