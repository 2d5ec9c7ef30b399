import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, aStation } from '#tests/fixtures/facilities.ts';
import { type Column, unpack } from './columns.ts';
import { compactOf, compactText, decodeCompact } from './compact.ts';
import { type Facility, themes } from './facility.ts';
import { schemaVersion } from './facility-parts.ts';
import { facilityShapes } from './facility-shape.ts';
import { encodeFacilities } from './geojson.ts';
import { pack } from './pack-columns.ts';
import { decode, fields, optional, orNull, type Shape, text } from './shape.ts';

test.each([
  ['a name that every object inherits', '[{"toString":null},{}]'],
  [
    'the name of what an object inherits from',
    '[{"__proto__":{"a":1}},{"__proto__":{"a":2}},{"__proto__":1}]',
  ],
])('%s comes back from a column', (_, text) => {
  const values = JSON.parse(text) as unknown[];
  expect(JSON.stringify(unpack(pack(values), values.length))).toBe(text);
});

test('any list of JSON values comes back from its column', () => {
  const row = fc.record(
    { a: fc.jsonValue(), b: fc.constantFrom(null, 'yes', 'no'), c: fc.tuple(fc.integer(), fc.string()) },
    { requiredKeys: ['b'] },
  );
  const values = fc.oneof(
    fc.array(fc.jsonValue()),
    fc.array(fc.option(row, { nil: null })),
    fc.array(fc.option(row, { nil: undefined })),
  );
  fc.assert(
    fc.property(values, (list) => {
      // Through JSON, as in a file: what cannot be written there, -0, is no value of it either.
      const written = list.map((each) => (each === undefined ? undefined : JSON.parse(JSON.stringify(each))));
      const column = JSON.parse(JSON.stringify(pack(written)));
      expect(unpack(column, written.length)).toEqual(written);
    }),
  );
});

test('facilities come back from the compact file as from the GeoJSON', () => {
  const stations = [completeBabyStation, aStation({ id: 'bare', position: null, hours: null })];
  const nurseries = [completeNursery, aNursery({ id: 'bare' })];
  const throughFile = (json: object) => JSON.parse(JSON.stringify(json));
  const writtenStations = throughFile(compactOf(encodeFacilities(stations)));
  const writtenNurseries = throughFile(compactOf(encodeFacilities(nurseries)));
  expect(decodeCompact(writtenStations, 'baby-stations')).toEqual(stations);
  expect(decodeCompact(writtenNurseries, 'nurseries')).toEqual(nurseries);
});

test('the file is written in ASCII and says the same', () => {
  const collection = encodeFacilities([{ ...completeNursery, name: '見本𠮷保育園 é\u2028\ud800' }]);
  const written = compactText(collection);
  expect(written).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(compactOf(collection))));
});

describe('a compact file that cannot be read', () => {
  const good = JSON.parse(JSON.stringify(compactOf(encodeFacilities([completeNursery]))));
  it.each([
    ['wrong-shape', {}],
    ['wrong-shape', null],
    ['wrong-shape', { ...good, count: 2 }],
    ['wrong-shape', { ...good, coordinates: [] }],
    ['wrong-shape', { ...good, properties: { list: false, fields: { id: 7 } } }],
    ['wrong-shape', { ...good, coordinates: [[135, 95]] }],
    [
      'wrong-shape',
      JSON.parse(JSON.stringify(compactOf(encodeFacilities([completeNursery, completeNursery])))),
    ],
    ['newer-schema', { schemaVersion: schemaVersion + 1 }],
    ['newer-schema', { ...good, schemaVersion: schemaVersion + 1, properties: 'other columns' }],
  ])('is refused as %s: %j', (code, json) => {
    expect(() => decodeCompact(json, 'nurseries')).toThrow(expect.objectContaining({ code }));
  });
});

/** A copy in which one part at most is another value; `route` picks a key on each level. */
function spoilt(json: unknown, route: readonly number[], value: unknown): unknown {
  const [step, ...rest] = route;
  const keys = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  if (step === undefined || keys.length === 0) return value;
  const key = keys[step % keys.length] as string;
  const copy = structuredClone(json) as Record<string, unknown>;
  copy[key] = spoilt(copy[key], rest, value);
  return copy;
}

test.each(themes)('what is refused row by row is refused in columns: %s', (theme) => {
  const [one, other] = {
    'baby-stations': [completeBabyStation, aStation()],
    nurseries: [completeNursery, aNursery()],
  }[theme];
  const facilities = [one, other, one, { ...one, note: 'x', phone: null }].map((each, index) => ({
    ...each,
    id: `${index % 7}`,
  }));
  const { properties, count } = JSON.parse(
    JSON.stringify(compactOf(encodeFacilities(facilities as Facility[]))),
  );
  const shape = facilityShapes[theme] as Shape<unknown>;
  const outcomeOf = (read: () => unknown) => {
    try {
      return JSON.stringify(read());
    } catch {
      return 'refused';
    }
  };
  const another = fc.oneof(fc.constantFrom(null, -1, 0, 1, 2, '', 'yes', 'no', [], {}), fc.jsonValue());
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), another, (route, value) => {
      const column = spoilt(properties, route, value) as Column;
      const inRows = outcomeOf(() => unpack(column, count).map((each) => decode(each, shape)));
      outcomes.add(inRows === 'refused');
      const inColumns = outcomeOf(() => unpack(column, count, shape));
      // A column may be refused for a value that none of the rows has.
      if (inColumns !== 'refused' || inRows === 'refused') expect(inColumns).toBe(inRows);
    }),
    { numRuns: 3000 },
  );
  expect(outcomes.size).toBe(2);
});

test('an object that is null or absent in columns has to be allowed to', () => {
  const shape = fields({ a: text });
  const column = (present: number) => ({ list: false, fields: { a: ['x'] }, present: [1, present] });
  expect(unpack(column(0), 2, orNull(shape))).toEqual([{ a: 'x' }, null]);
  expect(() => unpack(column(0), 2, shape)).toThrow('the whole file');
  expect(unpack(column(-1), 2, optional(shape))).toEqual([{ a: 'x' }, undefined]);
  expect(() => unpack(column(-1), 2, orNull(shape))).toThrow('the whole file');
});
