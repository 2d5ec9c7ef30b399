import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, aStation } from '#tests/fixtures/facilities.ts';
import { unpack } from './columns.ts';
import { compactOf, decodeCompact } from './compact.ts';
import { schemaVersion } from './facility-parts.ts';
import { encodeFacilities } from './geojson.ts';
import { pack } from './pack-columns.ts';

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
