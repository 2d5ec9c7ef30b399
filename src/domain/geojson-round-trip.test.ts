import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amenities, type BabyStation } from './baby-station.ts';
import { addDays, yearMonthOf } from './calendar-date.ts';
import { classAges } from './class-age.ts';
import type { FacilityCommon } from './facility-common.ts';
import { decodeFacilities, encodeFacilities } from './geojson.ts';
import { type Nursery, nurseryKinds } from './nursery.ts';
import type { ClosedDay, OpeningHours } from './opening-hours.ts';
import type { VacancyCell } from './vacancy.ts';

const text = fc.string({ unit: 'grapheme' });
const textOrNull = fc.option(text);
const date = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days));
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const optionally = { noNullPrototype: true } as const;

const common = {
  id: text,
  name: text,
  kana: textOrNull,
  address: textOrNull,
  lgCode: fc.constantFrom('271004', '271276', '272051'),
  position: fc.option(
    fc.record(
      {
        lat: fc.double({ min: 34.2, max: 35.1, noNaN: true }),
        lng: fc.double({ min: 135, max: 135.8, noNaN: true }),
      },
      optionally,
    ),
  ),
  phone: textOrNull,
  url: fc.option(fc.webUrl()),
  note: textOrNull,
  sourceId: text,
} satisfies { [K in keyof FacilityCommon]: fc.Arbitrary<FacilityCommon[K]> };

const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const monthDay = fc.record(
  { month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) },
  optionally,
);
const period = { from: monthDay, to: monthDay };
const holidays = fc.constantFrom('closed', 'open', 'shift-next-day', 'shift-next-weekday', 'unknown');
const closedDay = fc.oneof(
  fc.record({ kind: fc.constant('weekday'), weekday, holidays }, optionally),
  fc.record(
    { kind: fc.constant('weekday'), weekday, holidays, except: fc.record(period, optionally) },
    optionally,
  ),
  fc.record(
    { kind: fc.constant('nth-weekday'), nths: fc.subarray([1, 2, 3, 4, 5]), weekday, holidays },
    optionally,
  ),
  fc.record({ kind: fc.constant('period'), ...period }, optionally),
  fc.record({ kind: fc.constant('new-year-unstated') }, optionally),
) as fc.Arbitrary<ClosedDay>;

const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([open, minutes]) => ({ open, close: open + minutes }));
const hours = fc.record(
  {
    raw: text,
    rules: fc.array(
      fc.record(
        {
          days: fc.subarray([0, 1, 2, 3, 4, 5, 6, 'holiday'] as const),
          spans: fc.array(span, { maxLength: 2 }),
          sometimes: fc.boolean(),
        },
        optionally,
      ),
      { maxLength: 3 },
    ),
    closed: fc.array(closedDay, { maxLength: 3 }),
    onHolidays: fc.constantFrom('closed' as const, 'as-weekday' as const, 'unknown' as const),
    newYear: fc.constantFrom('open' as const, 'unknown' as const),
    irregular: fc.array(fc.string(), { maxLength: 2 }),
    notUnderstood: fc.array(text, { maxLength: 2 }),
  } satisfies { [K in keyof OpeningHours]: fc.Arbitrary<OpeningHours[K]> },
  optionally,
);

const babyStation: fc.Arbitrary<BabyStation> = fc.record(
  {
    ...common,
    theme: fc.constant('baby-stations' as const),
    amenities: fc
      .tuple(...amenities.map(() => answer))
      .map((answers) => Object.fromEntries(amenities.map((amenity, index) => [amenity, answers[index]])))
      .map((record) => record as BabyStation['amenities']),
    lent: fc.boolean(),
    place: textOrNull,
    accessNote: textOrNull,
    hours: fc.option(hours),
  },
  optionally,
);

const cell = fc.oneof(
  fc.record({ kind: fc.constant('count'), raw: text, count: fc.nat(60) }, optionally),
  fc.record({ kind: fc.constant('range'), raw: text, atLeast: fc.nat(9) }, optionally),
  fc.record({ kind: fc.constant('range'), raw: text, atLeast: fc.nat(9), atMost: fc.nat(9) }, optionally),
  fc.record(
    { kind: fc.constant('mark'), raw: text, open: fc.constantFrom('yes', 'no', 'unclear') },
    optionally,
  ),
  fc.record(
    { kind: fc.constant('joint'), raw: text, ages: fc.subarray([...classAges]), count: fc.nat(60) },
    optionally,
  ),
  fc.record({ kind: fc.constantFrom('not-offered', 'unknown'), raw: text }, optionally),
) as fc.Arbitrary<VacancyCell>;

const nursery: fc.Arbitrary<Nursery> = fc.record(
  {
    ...common,
    theme: fc.constant('nurseries' as const),
    kind: fc.constantFrom(...nurseryKinds),
    kindText: textOrNull,
    branch: fc.boolean(),
    capacity: fc.option(fc.nat(400)),
    minimumAge: fc.option(
      fc.record({ unit: fc.constantFrom('day' as const, 'month' as const), n: fc.nat(60) }, optionally),
    ),
    vacancies: fc.option(
      fc.record(
        {
          asOf: fc.option(date),
          entryMonth: fc.option(date.map(yearMonthOf)),
          cells: fc.tuple(cell, cell, cell, cell, cell, cell),
        },
        optionally,
      ),
    ),
  },
  optionally,
);

const distinct = <F extends { id: string }>(facility: fc.Arbitrary<F>) =>
  fc.uniqueArray(facility, { maxLength: 8, selector: ({ id }) => id });

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('brings back every facility as it was', () => {
  fc.assert(
    fc.property(distinct(babyStation), (facilities) => {
      expect(decodeFacilities(overTheWire(encodeFacilities(facilities)), 'baby-stations')).toEqual(
        facilities,
      );
    }),
  );
  fc.assert(
    fc.property(distinct(nursery), (facilities) => {
      expect(decodeFacilities(overTheWire(encodeFacilities(facilities)), 'nurseries')).toEqual(facilities);
    }),
  );
});
