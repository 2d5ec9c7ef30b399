import { expect, it } from 'vitest';
import { aStation } from '#tests/fixtures/facilities.ts';
import { whatToBring } from './what-to-bring.ts';

it('is what is missing, and hot water of which nothing is published', () => {
  expect(whatToBring(aStation({ amenities: { hotWater: 'no', diaperBin: 'no' } }))).toEqual([
    { amenity: 'hotWater', answer: 'no' },
    { amenity: 'diaperBin', answer: 'no' },
  ]);
  expect(whatToBring(aStation())).toEqual([{ amenity: 'hotWater', answer: 'unknown' }]);
});

it('is nothing where hot water is there and no bin is said to be missing', () => {
  expect(whatToBring(aStation({ amenities: { hotWater: 'yes' } }))).toEqual([]);
  expect(whatToBring(aStation({ amenities: { hotWater: 'yes', diaperBin: 'yes' } }))).toEqual([]);
});
