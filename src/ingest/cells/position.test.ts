import { describe, expect, it, test } from 'vitest';
import { toWgs84 } from './datum.ts';
import { readCoordinate } from './degrees.ts';
import { positionOf } from './position.ts';

const anywhere = { municipality: null, ward: null, datum: null };

test.each([
  ['34.6937', 34.6937],
  ['３４．６９３７', 34.6937],
  ['北緯34.6937度', 34.6937],
  ['135.5023°E', 135.5023],
  ['34°41′37″', 34.693611],
  ['34°41\'37.5"', 34.69375],
  ['北緯３４度４１分３７．５秒', 34.69375],
  ['N34°41′37″', 34.693611],
  ['34.41.37', 34.693611],
  ['34:41:37.5', 34.69375],
  ['34-41-37.5', 34.69375],
  ['北緯34°41.62′', 34.693667],
  ['34°61.62′', null],
  ['344137.5', 34.69375],
  ['1353008', 135.502222],
  ['34°61′37″', null],
  ['346137', null],
  ['北緯34度', null],
  ['34°41′', null],
  ['34.41.37.5.1', null],
  ['地図参照', null],
])('the coordinate %s', (text, degrees) => {
  const { value, issues } = readCoordinate(text, null);
  if (degrees === null) expect(value).toBe('unreadable');
  else expect(value).toBeCloseTo(degrees, 6);
  expect(issues.map(({ code }) => code)).toEqual(degrees === null ? ['cell/unreadable-position'] : []);
});

test.each([
  ['-145000.5', -145_000.5],
  ['−145,000', -145_000],
  ['－４６０００', -46_000],
  ['34°41′37″', 'unreadable'],
  ['', null],
])('metres: %s', (text, metres) => {
  expect(readCoordinate(text, 'plane-6').value).toBe(metres);
});

/** In Osaka about +0.00326° and −0.00281°; the city's centre at about X −145 km, Y −46 km of plane VI. */
describe('another datum', () => {
  it('Tokyo is about 450 m to the south-east', () => {
    const { lat, lng } = toWgs84({ lat: 34.7, lng: 135.5 }, 'tokyo');
    expect(lat).toBeCloseTo(34.70324, 4);
    expect(lng).toBeCloseTo(135.49717, 4);
  });

  it('plane VI counts metres north and east of 36°N 136°E', () => {
    expect(toWgs84({ lat: 0, lng: 0 }, 'plane-6')).toEqual({ lat: 36, lng: 136 });
    const { lat, lng } = toWgs84({ lat: -145_000, lng: -46_000 }, 'plane-6');
    expect(lat).toBeCloseTo(34.6919, 4);
    expect(lng).toBeCloseTo(135.4979, 4);
  });

  it('is converted before the position is judged', () => {
    const plane = { ...anywhere, datum: 'plane-6' } as const;
    expect(positionOf(-145_000, -46_000, plane)).toEqual({
      value: { lat: 34.6919042, lng: 135.4979277 },
      issues: [],
    });
    const swapped = positionOf(-46_000, -145_000, plane);
    expect(swapped.value).toEqual({ lat: 34.6919042, lng: 135.4979277 });
    expect(swapped.issues.map(({ code }) => code)).toEqual(['row/position-swapped']);
    expect(positionOf(0, 0, plane).issues.map(({ code }) => code)).toEqual(['row/position-zero']);
    expect(positionOf(34.7, 135.5, plane).value).toBeNull();
    expect(positionOf(34.7, 135.5, { ...anywhere, datum: 'tokyo' }).value?.lat).toBeCloseTo(34.70324, 4);
  });
});
