import { expect, it } from 'vitest';
import { areas } from '#tests/fixtures/areas.ts';
import { aStation } from '#tests/fixtures/facilities.ts';
import { defaultCriteria } from './criteria.ts';
import { planB } from './plan-b.ts';
import { distanceBetween } from './proximity.ts';

const criteria = defaultCriteria['baby-stations'];
const circumstances = { instant: Date.parse('2026-11-17T14:00:00+09:00'), areas };
const at = (id: string, lat: number, given = {}) => aStation({ id, position: { lat, lng: 135.5 }, ...given });
const full = at('full', 34.7);
const others = [at('4', 34.74), at('2', 34.69), at('1', 34.701), at('3', 34.73)];
const idsOf = (found: ReturnType<typeof planB>) => found?.map(({ facility }) => facility.id);

it('is the nearest three from the facility itself, which is none of them', () => {
  const found = planB(full, [full, ...others], criteria, circumstances);
  expect(idsOf(found)).toEqual(['1', '2', '3']);
  expect(found?.[0]?.distance).toBe(distanceBetween({ lat: 34.7, lng: 135.5 }, { lat: 34.701, lng: 135.5 }));
});

it('keeps to what is asked for, wherever one looked before', () => {
  const fitting = at('far', 34.9, { amenities: { hotWater: 'yes' } });
  const asked = { ...criteria, amenities: ['hotWater' as const] };
  const reach = () => 'no' as const;
  expect(idsOf(planB(full, [...others, fitting], asked, { ...circumstances, reach }))).toEqual(['far']);
});

it('has neither lent units nor places without a position', () => {
  const nowhere = aStation({ id: 'nowhere', position: null });
  expect(planB(full, [at('lent', 34.7, { lent: true }), nowhere], criteria, circumstances)).toEqual([]);
  expect(planB(nowhere, others, criteria, circumstances)).toBeNull();
});
