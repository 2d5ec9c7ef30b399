import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '#tests/fixtures/areas.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { countMatches } from './count-matches.ts';
import { defaultCriteria } from './criteria.ts';
import { find, nearestFirst } from './find.ts';
import { openOutcomes } from './outcome.ts';
import { distanceBetween } from './proximity.ts';

const instant = Date.parse('2026-11-17T14:00:00+09:00');
const origin = { lat: 34.7, lng: 135.5 };
const at = (id: string, lat: number | null, name = '見本') =>
  aStation({ id, name, position: lat === null ? null : { lat, lng: 135.5 } });
const idsOf = (found: readonly { facility: { id: string } }[]) => found.map(({ facility }) => facility.id);

describe('nearestFirst', () => {
  it('gives the nearest first and those without a position last', () => {
    const stations = [
      at('none', null),
      at('far', 34.9),
      at('near', 34.701),
      at('here', 34.7),
      at('mid', 34.75),
    ];
    const found = nearestFirst(stations, origin);
    expect(idsOf(found)).toEqual(['here', 'near', 'mid', 'far', 'none']);
    expect(found.map(({ distance }) => distance)).toEqual([
      0,
      distanceBetween(origin, { lat: 34.701, lng: 135.5 }),
      distanceBetween(origin, { lat: 34.75, lng: 135.5 }),
      distanceBetween(origin, { lat: 34.9, lng: 135.5 }),
      null,
    ]);
  });

  it('orders equals by name, then id, by code unit', () => {
    const stations = [
      at('2', null, 'い'),
      at('b', 34.7, 'い'),
      at('1', null, 'ア'),
      at('a', 34.7, 'い'),
      at('c', 34.7, 'あ'),
    ];
    expect(idsOf(nearestFirst(stations, origin))).toEqual(['c', 'a', 'b', '2', '1']);
  });

  it('knows no distance without an origin', () => {
    const found = nearestFirst([at('b', 34.7), at('a', 34.9), at('c', null)], null);
    expect(idsOf(found)).toEqual(['a', 'b', 'c']);
    expect(found.every(({ distance }) => distance === null)).toBe(true);
  });

  it('leaves the given list alone and gives the same order from any order', () => {
    const anyStation = fc.record({
      id: fc.string({ maxLength: 3 }),
      lat: fc.option(fc.constantFrom(34.6, 34.7, 34.8)),
      name: fc.constantFrom('あ', 'い'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyStation, { selector: ({ id }) => id, maxLength: 12 }),
        fc.func(fc.integer()),
        (drawn, shuffle) => {
          const stations = Object.freeze(drawn.map(({ id, lat, name }) => at(id, lat, name)));
          const shuffled = stations.toSorted((a, b) => shuffle(a.id) - shuffle(b.id));
          expect(nearestFirst(shuffled, origin)).toEqual(nearestFirst(stations, origin));
        },
      ),
    );
  });
});

describe('find', () => {
  const nurseries = [
    aNursery({ id: 'open', vacancies: vacanciesOf('0 1 0 0 0 0') }),
    aNursery({ id: 'none', vacancies: vacanciesOf('0 0 0 0 0 0') }),
    aNursery({ id: 'not-offered', vacancies: vacanciesOf('0 - 0 0 0 0') }),
    aNursery({ id: 'unclear', vacancies: vacanciesOf('0 ~ 0 0 0 0') }),
    aNursery({ id: 'unpublished', vacancies: null }),
    aNursery({ id: 'elsewhere', vacancies: null, lgCode: '271276' }),
    aNursery({ id: 'kindergarten', vacancies: null, kind: 'kindergarten' }),
  ];
  const wanted = {
    ...defaultCriteria.nurseries,
    area: '272051',
    classAges: [1],
    outcomes: openOutcomes,
  } as const;

  const from = (lat: number) => nearestFirst(nurseries, { lat, lng: 135.5 });

  it('counts what is left out only because it is not published', () => {
    const { found, unknownLeftOut } = find(from(34.7), wanted, { instant, areas });
    expect(idsOf(found)).toEqual(['open']);
    expect(unknownLeftOut).toBe(2);
  });

  it('counts nothing as left out once it is included, and adds exactly that many', () => {
    const generous = { ...wanted, includeUnknown: true };
    const { found, unknownLeftOut } = find(from(34.7), generous, { instant, areas });
    expect(unknownLeftOut).toBe(0);
    expect(idsOf(found)).toEqual(['open', 'unclear', 'unpublished']);
    expect(countMatches(nurseries, generous, { instant, areas })).toBe(3);
  });

  it('keeps the order in which it is given them', () => {
    const reversed = from(34.7).reverse();
    const { found } = find(reversed, { ...wanted, includeUnknown: true }, { instant, areas });
    expect(idsOf(found)).toEqual(['unpublished', 'unclear', 'open']);
  });
});
