import { describe, expect, it, test } from 'vitest';
import { aNursery } from '#tests/fixtures/facilities.ts';
import { inWayOrder, nearBoth, type Way, wayLengths, wayOf } from './anchors.ts';
import { defaultView } from './view-url.ts';

/** Along the equator a hundredth of a degree is 1,112 m. */
const at = (lng: number, lat = 0) => ({ lat, lng });
const way: Way = {
  order: 'detour',
  home: 'a',
  daily: 'station',
  both: null,
  homeAt: at(0),
  dailyAt: at(0.03),
};
const between = aNursery({ id: 'between', position: at(0.02) });
const behind = aNursery({ id: 'behind', position: at(-0.005) });
const aside = aNursery({ id: 'aside', position: at(0.015, 0.01) });
const nowhere = aNursery({ id: 'nowhere', position: null });
const found = [nowhere, aside, behind, between].map((facility) => ({ facility, distance: null }));
const orderBy = (change: Partial<Way>) =>
  inWayOrder({ ...way, ...change }, found).map(({ facility }) => facility.id);

describe('the order of the list', () => {
  test.each([
    ['home', ['behind', 'aside', 'between', 'nowhere']],
    ['daily', ['between', 'aside', 'behind', 'nowhere']],
    ['detour', ['between', 'aside', 'behind', 'nowhere']],
    ['any', ['nowhere', 'aside', 'behind', 'between']],
  ] as const)('by %s', (order, ids) => {
    expect(orderBy({ order })).toEqual(ids);
  });

  it('stays as it is while the place it is about is not known', () => {
    const before = found.map(({ facility }) => facility.id);
    expect(orderBy({ order: 'home', homeAt: null })).toEqual(before);
    expect(orderBy({ order: 'detour', dailyAt: null })).toEqual(before);
  });
});

describe('within minutes of both', () => {
  // 2,224 m × 1.3 at 80 m a minute are 37 minutes, at 165 m a minute 18; 1,112 m are 19 and 9.
  it('asks for both ends, by the means chosen', () => {
    const by = (minutes: 10 | 15 | 20 | 30, means: 'walk' | 'bicycle') =>
      nearBoth({ ...way, both: { minutes, by: means } })?.(between);
    expect(by(20, 'bicycle')).toBe('yes');
    expect(by(15, 'bicycle')).toBe('no');
    expect(by(30, 'walk')).toBe('no');
  });

  it('is unknown without a position, and nothing is asked without a place', () => {
    const both = { minutes: 30, by: 'bicycle' } as const;
    expect(nearBoth({ ...way, both })?.(nowhere)).toBe('unknown');
    expect(nearBoth({ ...way, both, homeAt: null, dailyAt: null })).toBeNull();
    expect(nearBoth({ ...way, both, homeAt: null })?.(between)).toBe('yes');
    expect(nearBoth(way)).toBeNull();
  });
});

it('knows no length where an end is missing', () => {
  expect(wayLengths(null, way)).toEqual({ home: null, daily: null, detour: null });
  expect(wayLengths(at(0.01), { ...way, dailyAt: null })).toMatchObject({ daily: null, detour: null });
});

it('takes a point of one’s own before the public place of the link', () => {
  const places = {
    municipalities: [],
    stations: [
      {
        id: 'umeda',
        name: { ja: '', kana: '', en: '' },
        lgCode: '271276',
        position: at(1),
        rank: 1 as const,
      },
    ],
  };
  const anchors = [
    { slot: 'a', placeId: 'umeda' },
    { slot: 'station', placeId: 'nowhere' },
  ] as const;
  expect(wayOf(defaultView.way, anchors, {}, places)).toMatchObject({ homeAt: at(1), dailyAt: null });
  expect(wayOf(defaultView.way, anchors, { a: at(2), station: at(3) }, places)).toMatchObject({
    homeAt: at(2),
    dailyAt: at(3),
  });
  expect(wayOf(defaultView.way, anchors, {}, null).homeAt).toBeNull();
});
