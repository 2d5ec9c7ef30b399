import { expect, it } from 'vitest';
import { decodeFacilities, encodeFacilities } from '#domain/geojson.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { geojsonText } from './to-geojson.ts';

const textOf = (...parameters: Parameters<typeof geojsonText<'nurseries'>>) => [
  ...geojsonText(...parameters),
];

it('is one collection however many pieces it comes in, by municipality and then id', () => {
  const facilities = Array.from({ length: 300 }, (_, index) => ({
    ...completeNursery,
    id: String(999 - index),
    lgCode: index % 2 === 0 ? '272078' : '271004',
  }));
  const pieces = textOf(facilities);
  expect(pieces.length).toBeGreaterThan(1);
  const ordered = [...facilities].sort((a, b) => Number(a.lgCode + a.id) - Number(b.lgCode + b.id));
  expect(decodeFacilities(JSON.parse(pieces.join('')), 'nurseries')).toEqual(ordered);
});

it('rounds positions to 0.1 m, keeps what has none, and is a collection when nothing is in it', () => {
  const { position: _, ...properties } = completeNursery;
  const facilities = [
    { ...properties, id: 'a', position: { lat: 34.12345678, lng: 135.5 } },
    { ...properties, id: 'b', position: null },
  ];
  const { features } = JSON.parse(textOf(facilities).join(''));
  expect(features).toEqual([
    {
      type: 'Feature',
      id: 'a',
      geometry: { type: 'Point', coordinates: [135.5, 34.123457] },
      properties: { ...properties, id: 'a' },
    },
    { type: 'Feature', id: 'b', geometry: null, properties: { ...properties, id: 'b' } },
  ]);
  expect(textOf([])).toEqual([`${JSON.stringify(encodeFacilities([]))}\n`]);
});
