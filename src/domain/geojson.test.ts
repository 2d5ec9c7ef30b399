import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amenities, type BabyStation } from './baby-station.ts';
import { schemaVersion } from './facility-parts.ts';
import { decodeFacilities, encodeFacilities } from './geojson.ts';
import { LoadError, type LoadErrorCode } from './load-error.ts';
import type { Nursery } from './nursery.ts';
import type { VacancyCell } from './vacancy.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const station: BabyStation = {
  id: 'suita-mihon-hall',
  name: '見本会館',
  kana: null,
  address: '見本町1-2-3',
  lgCode: '272051',
  position: { lat: 34.76, lng: 135.52 },
  phone: null,
  url: 'https://example.jp/mihon',
  note: null,
  sourceId: 'baby-stations/suita',
  theme: 'baby-stations',
  amenities: {
    ...(Object.fromEntries(amenities.map((each) => [each, 'unknown'])) as BabyStation['amenities']),
    nursingSpace: 'yes',
    diaperTable: 'yes',
    microwave: 'no',
    strollerAccess: 'yes',
  },
  lent: false,
  place: '2階',
  accessNote: null,
  hours: {
    raw: '9:00〜17:30 月曜休み',
    rules: [{ days: [0, 2, 3, 4, 5, 6, 'holiday'], spans: [{ open: 540, close: 1050 }] }],
    closed: [{ kind: 'weekday', weekday: 1, holidays: 'shift-next-day' }],
    onHolidays: 'as-weekday',
    newYear: 'unknown',
    irregular: [],
    notUnderstood: [],
  },
};

const count: VacancyCell = { kind: 'count', raw: '1', count: 1 };
const school: Nursery = {
  id: 'suita-mihon-nursery',
  name: '見本保育園',
  kana: 'みほんほいくえん',
  address: null,
  lgCode: '272051',
  position: null,
  phone: '06-0000-0000',
  url: null,
  note: null,
  sourceId: 'nurseries/suita',
  theme: 'nurseries',
  kind: 'nursery-school',
  kindText: '保育所',
  branch: false,
  capacity: 90,
  minimumAge: { unit: 'day', n: 57 },
  vacancies: {
    asOf: '2026-11-01',
    entryMonth: '2026-12',
    cells: [count, count, { kind: 'range', raw: '△', atLeast: 1, atMost: 3 }, count, count, count],
  },
};

/** Every way to write `value` with one property, at any depth, replaced by `replacement`; undefined takes it away. */
function* withOneReplaced(value: unknown, replacement: unknown): Generator<[path: string, broken: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const copy = (other: unknown) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    yield [key, copy(replacement)];
    for (const [path, broken] of withOneReplaced(inner, replacement)) yield [`${key}.${path}`, copy(broken)];
  }
}

function codeOf(decode: () => unknown): LoadErrorCode | null {
  try {
    decode();
    return null;
  } catch (error) {
    if (error instanceof LoadError) return error.code;
    throw error;
  }
}

describe('the published file', () => {
  it('is GeoJSON with longitude first, no position as null geometry, and the domain’s own names', () => {
    const { position: _, lent: _no, ...properties } = station;
    const known = { nursingSpace: 'yes', diaperTable: 'yes', microwave: 'no', strollerAccess: 'yes' };
    expect(encodeFacilities([station])).toEqual({
      type: 'FeatureCollection',
      schemaVersion: 2,
      features: [
        {
          type: 'Feature',
          id: 'suita-mihon-hall',
          geometry: { type: 'Point', coordinates: [135.52, 34.76] },
          properties: { ...properties, amenities: known },
        },
      ],
    });
    expect(encodeFacilities([school]).features[0]?.geometry).toBeNull();
  });

  it('says of a lent unit that it is one', () => {
    const [feature] = encodeFacilities([{ ...station, position: null, lent: true }]).features;
    expect(feature?.properties.lent).toBe(true);
  });

  it('of version 1, with its eight answers and every unknown spelt out, is still read', () => {
    const { lent: _, ...before } = station;
    const eight = amenities.slice(0, 8).map((each) => [each, station.amenities[each]]);
    const { position, ...properties } = { ...before, amenities: Object.fromEntries(eight) };
    const geometry = { type: 'Point', coordinates: [position?.lng, position?.lat] };
    const feature = { type: 'Feature', id: station.id, geometry, properties };
    const old = { type: 'FeatureCollection', schemaVersion: 1, features: [feature] };
    expect(decodeFacilities(old, 'baby-stations')).toEqual([station]);
  });

  it('gives back the facilities of the theme asked for', () => {
    expectTypeOf(decodeFacilities<'nurseries'>).returns.toEqualTypeOf<Nursery[]>();
  });
});

describe('decodeFacilities refuses', () => {
  const published = overTheWire(encodeFacilities([school])) as object;

  it.each([
    ['stations', station, 'baby-stations'],
    ['nurseries', school, 'nurseries'],
  ] as const)('%s with any one property missing or of another type', (_, facility, theme) => {
    const file = overTheWire(encodeFacilities([facility]));
    const mayBeAbsent = /\.(atMost|except)$|\.amenities\.\w+$/;
    for (const [path, broken] of withOneReplaced(file, undefined)) {
      if (!mayBeAbsent.test(path))
        expect([path, codeOf(() => decodeFacilities(broken, theme))]).toEqual([path, 'wrong-shape']);
    }
    const mayHoldAnything = /\.amenities$/;
    for (const [path, broken] of withOneReplaced(file, { other: true })) {
      if (mayHoldAnything.test(path)) continue;
      expect([path, codeOf(() => decodeFacilities(broken, theme))]).toEqual([path, 'wrong-shape']);
    }
  });

  it('the other theme', () => {
    expect(codeOf(() => decodeFacilities(published, 'baby-stations'))).toBe('wrong-shape');
  });

  it('a newer schema, whatever else it holds', () => {
    expect(codeOf(() => decodeFacilities({ schemaVersion: schemaVersion + 1 }, 'nurseries'))).toBe(
      'newer-schema',
    );
  });

  it('an id that stands twice, or that is not its feature’s', () => {
    const twice = overTheWire(encodeFacilities([station, { ...station, name: '見本会館 別館' }]));
    expect(() => decodeFacilities(twice, 'baby-stations')).toThrow('.features[1].id');
    const [feature] = encodeFacilities([station]).features;
    const renamed = { ...encodeFacilities([station]), features: [{ ...feature, id: 'other' }] };
    expect(() => decodeFacilities(renamed, 'baby-stations')).toThrow('.features[0].id');
  });

  it('days that do not exist, seven classes, negative places and links that are not web pages', () => {
    const { vacancies } = school;
    if (!vacancies) throw new Error('the fixture has vacancies');
    const wrong = [
      { ...school, vacancies: { ...vacancies, asOf: '2026-02-30' } },
      { ...school, vacancies: { ...vacancies, entryMonth: '2026-13' } },
      { ...school, vacancies: { ...vacancies, cells: [...vacancies.cells, count] } },
      { ...school, vacancies: { ...vacancies, cells: vacancies.cells.with(0, { ...count, count: -1 }) } },
      { ...school, url: 'javascript:alert(1)' },
      { ...school, position: { lat: 135.5, lng: 34.7 } },
    ];
    for (const facility of wrong) {
      const file = overTheWire(encodeFacilities([facility as Nursery]));
      expect(codeOf(() => decodeFacilities(file, 'nurseries'))).toBe('wrong-shape');
    }
  });

  it('hours that end before they begin', () => {
    const rules = [{ days: [0 as const], spans: [{ open: 1320, close: 300 }] }];
    const file = overTheWire(
      encodeFacilities([{ ...station, hours: station.hours && { ...station.hours, rules } }]),
    );
    expect(() => decodeFacilities(file, 'baby-stations')).toThrow('.hours.rules[0].spans[0].close');
  });

  it('whatever is no such file at all, and only by LoadError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => codeOf(() => decodeFacilities(json, 'nurseries')) !== null),
    );
  });
});
