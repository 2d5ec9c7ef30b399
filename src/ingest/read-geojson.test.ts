import { expect, it, test } from 'vitest';
import { readGeojson } from './read-geojson.ts';

const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

it('properties are columns, and the point stands in 緯度 and 経度', () => {
  const text = collection(
    { type: 'Feature', properties: { 名称: 'みほん園', 定員: 60 }, geometry: point(135.5, 34.7) },
    { type: 'Feature', properties: { 名称: 'みほん二園', 備考: null, 設備: ['授乳室'] }, geometry: null },
  );
  expect(readGeojson(text)?.rows).toEqual([
    { line: 1, cells: ['名称', '定員', '備考', '設備', '緯度', '経度'] },
    { line: 2, cells: ['みほん園', '60', '', '', '34.7', '135.5'] },
    { line: 3, cells: ['みほん二園', '', '', '["授乳室"]', '', ''] },
  ]);
});

it('the geometry counts, not a property of the same name; other geometries give no position', () => {
  const text = collection(
    { properties: { 緯度: 'x', 名称: 'a' }, geometry: point(135.5, 34.7) },
    { properties: { 名称: 'b' }, geometry: { type: 'LineString', coordinates: [[135, 34]] } },
    'no feature',
  );
  expect(readGeojson(text)?.rows.map(({ cells }) => cells)).toEqual([
    ['名称', '緯度', '経度'],
    ['a', '34.7', '135.5'],
    ['b', '', ''],
    ['', '', ''],
  ]);
});

it('a property called __proto__ is a column like any other', () => {
  const text = '{"type":"FeatureCollection","features":[{"properties":{"__proto__":"x","toString":"y"}}]}';
  expect(readGeojson(text)?.rows[1]?.cells).toEqual(['x', 'y', '', '']);
});

test.each(['名称,緯度\n', '{', '{"type":"Feature"}', '[]', '{"type":"FeatureCollection"}'])(
  '%s is none',
  (text) => {
    expect(readGeojson(text)).toBeNull();
  },
);
