import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amenities } from '#domain/baby-station.ts';
import { classAges } from '#domain/class-age.ts';
import type { Theme } from '#domain/facility.ts';
import { type Nursery, nurseryKinds } from '#domain/nursery.ts';
import { areas } from '#tests/fixtures/areas.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { countMatches } from './count-matches.ts';
import { type CriteriaOf, defaultCriteria } from './criteria.ts';
import { countFilters } from './filter-counts.ts';
import { activeFilters, type Filter, filterOptions, toggle, withFilter, withoutFilter } from './filters.ts';
import { openOutcomes } from './outcome.ts';

const instant = Date.parse('2026-11-17T14:00:00+09:00');
const stations = defaultCriteria['baby-stations'];
const { nurseries } = defaultCriteria;

const hotWater: Filter = { kind: 'amenity', value: 'hotWater' };
const diaperTable: Filter = { kind: 'amenity', value: 'diaperTable' };

describe('toggle', () => {
  it('switches one filter on and off again', () => {
    const withHotWater = toggle(stations, hotWater);
    expect(withHotWater).toEqual({ ...stations, amenities: ['hotWater'] });
    expect(toggle(withHotWater, hotWater)).toEqual(stations);
    expect(toggle(stations, { kind: 'openNow' })).toEqual({ ...stations, openNow: true });
    expect(toggle(nurseries, { kind: 'hasVacancy' })).toEqual({ ...nurseries, outcomes: openOutcomes });
    expect(toggle(nurseries, { kind: 'kind', value: 'family' })).toEqual({ ...nurseries, kinds: ['family'] });
  });

  it('has one choice of lists whatever was tapped first', () => {
    expect(toggle(toggle(stations, hotWater), diaperTable)).toEqual(
      toggle(toggle(stations, diaperTable), hotWater),
    );
  });

  it('replaces the class and the area, of which there is one', () => {
    const first = toggle(nurseries, { kind: 'classAge', value: 0 });
    expect(toggle(first, { kind: 'classAge', value: 1 })).toEqual({ ...nurseries, classAges: [1] });
    expect(toggle(first, { kind: 'classAge', value: 0 })).toEqual(nurseries);
    const inSuita = toggle(nurseries, { kind: 'area', value: '272051' });
    expect(toggle(inSuita, { kind: 'area', value: '271004' })).toEqual({ ...nurseries, area: '271004' });
  });

  it('does nothing with a filter of the other theme', () => {
    expect(toggle(nurseries, hotWater)).toEqual(nurseries);
    expect(toggle(stations, { kind: 'classAge', value: 1 })).toEqual(stations);
    expect(withoutFilter(nurseries, { kind: 'classAge', value: 1 })).toBe(nurseries);
  });
});

describe('filterOptions and activeFilters', () => {
  it('offers every amenity, class and known kind', () => {
    expect(filterOptions(stations)).toHaveLength(amenities.length + 1);
    expect(filterOptions(nurseries)).toHaveLength(classAges.length + 1 + nurseryKinds.length - 1);
    expect(
      filterOptions(nurseries).some(({ filter }) => 'value' in filter && filter.value === 'unknown'),
    ).toBe(false);
  });

  it('agrees with what is on, and gives it back as the way out', () => {
    const criteria = {
      ...nurseries,
      area: '272051',
      classAges: [0],
      outcomes: ['counted', 'marked', 'none'],
      kinds: ['kodomoen'],
    } as const;
    expect(activeFilters(criteria)).toEqual([
      { kind: 'classAge', value: 0 },
      { kind: 'hasVacancy' },
      { kind: 'kind', value: 'kodomoen' },
      { kind: 'outcome', value: 'none' },
      { kind: 'area', value: '272051' },
    ]);
    expect(filterOptions(criteria).filter(({ isOn }) => isOn)).toHaveLength(3);
    expect(activeFilters(criteria).reduce(withoutFilter, criteria as CriteriaOf<'nurseries'>)).toEqual(
      nurseries,
    );
    expect(activeFilters(stations)).toEqual([]);
  });
});

const answer = fc.constantFrom('yes', 'no', 'unknown');
const lgCode = fc.constantFrom(...areas.keys());
const anyStation = fc
  .record({ lgCode, hotWater: answer, diaperTable: answer, isAllDay: fc.boolean() })
  .map(({ lgCode, hotWater, diaperTable, isAllDay }) =>
    aStation({
      lgCode,
      amenities: { hotWater, diaperTable },
      hours: isAllDay
        ? {
            raw: '24時間',
            rules: [{ days: [0, 1, 2, 3, 4, 5, 6], spans: [{ open: 0, close: 1440 }] }],
            closed: [],
            onHolidays: 'as-weekday',
            newYear: 'unknown',
            irregular: [],
            notUnderstood: [],
          }
        : null,
    }),
  );
const anyNursery: fc.Arbitrary<Nursery> = fc
  .record({
    lgCode,
    kind: fc.constantFrom(...nurseryKinds),
    cells: fc.option(fc.array(fc.constantFrom('0', '3', '-', '?', '~', 'o'), { minLength: 6, maxLength: 6 })),
  })
  .map(({ lgCode, kind, cells }) =>
    aNursery({ lgCode, kind, vacancies: cells === null ? null : vacanciesOf(cells.join(' ')) }),
  );

const areaFilters = [...areas.keys()].map((value) => ({ kind: 'area', value }) as const);

/** Some criteria reached by taps, as a user reaches them. */
function tapped<T extends Theme>(start: CriteriaOf<T>): fc.Arbitrary<CriteriaOf<T>> {
  const filters = [...filterOptions(start).map(({ filter }) => filter), ...areaFilters];
  return fc
    .tuple(fc.subarray(filters, { maxLength: 4 }), fc.boolean())
    .map(([taps, includeUnknown]) => taps.reduce(toggle<CriteriaOf<T>>, { ...start, includeUnknown }));
}

describe('countFilters', () => {
  it('says for each filter what would remain with it on: stations', () => {
    fc.assert(
      fc.property(
        fc.array(anyStation, { maxLength: 20 }),
        tapped<'baby-stations'>(stations),
        (facilities, criteria) => {
          const filters = [...filterOptions(criteria).map(({ filter }) => filter), ...areaFilters];
          expect(countFilters(facilities, criteria, filters, { instant, areas })).toEqual(
            filters.map((filter) =>
              countMatches(facilities, withFilter(criteria, filter), { instant, areas }),
            ),
          );
        },
      ),
    );
  });

  it('says for each filter what would remain with it on: nurseries', () => {
    fc.assert(
      fc.property(
        fc.array(anyNursery, { maxLength: 20 }),
        tapped<'nurseries'>(nurseries),
        (facilities, criteria) => {
          const filters = [...filterOptions(criteria).map(({ filter }) => filter), ...areaFilters];
          expect(countFilters(facilities, criteria, filters, { instant, areas })).toEqual(
            filters.map((filter) =>
              countMatches(facilities, withFilter(criteria, filter), { instant, areas }),
            ),
          );
        },
      ),
    );
  });

  it('counts an example', () => {
    const facilities = [
      aStation({ amenities: { hotWater: 'yes', diaperTable: 'yes' } }),
      aStation({ amenities: { hotWater: 'no', diaperTable: 'yes' } }),
      aStation({ amenities: { hotWater: 'unknown', diaperTable: 'no' } }),
    ];
    const filters = [hotWater, diaperTable];
    expect(countFilters(facilities, stations, filters, { instant, areas })).toEqual([1, 2]);
    expect(countFilters(facilities, withFilter(stations, diaperTable), filters, { instant, areas })).toEqual([
      1, 2,
    ]);
    expect(
      countFilters(facilities, { ...stations, includeUnknown: true }, filters, { instant, areas }),
    ).toEqual([2, 2]);
  });
});
