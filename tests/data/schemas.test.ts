import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compactOf } from '#domain/compact.ts';
import { themes } from '#domain/facility.ts';
import { collectionShapes, encodeFacilities } from '#domain/geojson.ts';
import { historyShape } from '#domain/history.ts';
import { ledgerShape } from '#domain/ledger.ts';
import { placesShape } from '#domain/place.ts';
import { manifestShape } from '#domain/source.ts';
import { buildReportShape } from '#ingest/build-report.ts';
import { wrongInDefinitions } from '#ingest/definitions.ts';
import { decodeSourceFile } from '#ingest/source-file.ts';
import { buildData } from '#scripts/lib/build.ts';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const outputs = [
  'baby-stations.geojson',
  'nurseries.geojson',
  'manifest.json',
  'report.json',
  'ledger.json',
  'places.json',
  'definitions.json',
] as const;
let out = '';
let validators: ReadonlyMap<string, ValidateFunction>;

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function problems(schema: string, json: unknown): string[] {
  const validate = validators.get(schema);
  if (!validate) throw new Error(`no schema ${schema}`);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'schemas-'));
  await buildData('data/sample', out, { acceptLoss: false, onRead: () => undefined });
  const names = readdirSync(join(out, 'schema'));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  validators = new Map(
    names.map((name) => [
      name.replace('.schema.json', ''),
      ajv.compile(readJson(join(out, 'schema', name)) as object),
    ]),
  );
}, 60_000);

afterAll(() => rmSync(out, { recursive: true }));

describe('every output of the sample is what its schema says', () => {
  it.each(outputs)('%s', (name) => {
    expect(problems(name.replace(/\..*/, ''), readJson(join(out, name)))).toEqual([]);
  });

  it.each(themes)('the columns of %s', (theme) => {
    expect(problems(`compact-${theme}`, readJson(join(out, `${theme}.json`)))).toEqual([]);
  });

  it('history/*.json', () => {
    const names = readdirSync(join(out, 'history'));
    expect(names.length).toBeGreaterThan(60);
    expect(names.flatMap((name) => problems('history', readJson(join(out, 'history', name))))).toEqual([]);
  });

  it('the properties of each feature', () => {
    for (const [file, schema] of [
      ['baby-stations.geojson', 'baby-station'],
      ['nurseries.geojson', 'nursery'],
    ] as const) {
      const { features } = readJson(join(out, file)) as unknown as { features: { properties: Json }[] };
      expect(features.length).toBeGreaterThan(2000);
      expect(features.flatMap(({ properties }) => problems(schema, properties))).toEqual([]);
    }
  });

  it('source.json of every source, published and sample', () => {
    const paths = ['data/published', 'data/sample'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('source.json'))
        .map((path) => join(folder, path)),
    );
    expect(paths.length).toBeGreaterThan(90);
    expect(paths.flatMap((path) => problems('source', readJson(path)))).toEqual([]);
  });
});

/** The same document with one value somewhere in it replaced or taken out. */
function changed(json: Json, path: readonly number[], value: Json | undefined): Json {
  if (json === null || typeof json !== 'object') return value ?? null;
  const keys = Object.keys(json);
  const [step = 0, ...rest] = path;
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value ?? null;
  const inner = (json as { [key: string]: Json })[key] ?? null;
  const isEnd = rest.length === 0 || inner === null || typeof inner !== 'object';
  const replacement = isEnd ? value : changed(inner, rest, value);
  if (Array.isArray(json)) {
    return replacement === undefined
      ? json.filter((_, index) => String(index) !== key)
      : json.map((each, index) => (String(index) === key ? replacement : each));
  }
  const { [key]: _, ...others } = json;
  return replacement === undefined ? others : { ...others, [key]: replacement };
}

const anyValue = fc.constantFrom<Json | undefined>(undefined, null, true, -1, 0.5, 7, '', 'x', [], {}, ['x']);
const anyPath = fc.array(fc.nat(5), { minLength: 1, maxLength: 9 });

describe('schema and guard refuse the same documents', () => {
  const guards = {
    'baby-stations': collectionShapes['baby-stations'],
    nurseries: collectionShapes.nurseries,
    manifest: manifestShape,
    report: buildReportShape,
    history: historyShape,
    ledger: ledgerShape,
    places: placesShape,
    definitions: wrongInDefinitions,
    source: (json: unknown) => (decodeSourceFile(json).value === null ? 'wrong' : null),
  };
  const first = (json: Json, list: string): Json => {
    const { [list]: entries, ...others } = json as { [key: string]: Json[] };
    return { ...others, [list]: entries?.slice(0, 6) ?? [] };
  };
  const samples: { [K in keyof typeof guards]: () => Json } = {
    'baby-stations': () => first(readJson(join(out, 'baby-stations.geojson')), 'features'),
    nurseries: () => first(readJson(join(out, 'nurseries.geojson')), 'features'),
    manifest: () => first(first(readJson(join(out, 'manifest.json')), 'sources'), 'history'),
    report: () => first(readJson(join(out, 'report.json')), 'sources'),
    ledger: () => first(readJson(join(out, 'ledger.json')), 'entries'),
    places: () => first(first(readJson(join(out, 'places.json')), 'municipalities'), 'stations'),
    definitions: () => first(readJson(join(out, 'definitions.json')), 'sources'),
    history: () => first(readJson(join(out, 'history', '272116.json')), 'nurseries'),
    source: () => readJson('data/published/nurseries/ibaraki/source.json'),
  };

  it.each(Object.keys(guards) as (keyof typeof guards)[])('%s', (name) => {
    const sample = samples[name]();
    let refused = 0;
    fc.assert(
      fc.property(anyPath, anyValue, (path, value) => {
        const json = changed(sample, path, value);
        const wrong = guards[name](json);
        if (wrong !== null) refused++;
        expect({ path: wrong, schema: problems(name, json).length > 0 }).toEqual({
          path: wrong,
          schema: wrong !== null,
        });
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

it.each([
  ['a table without columns', { how: 'csv', columns: undefined }],
  ['a mark without its meaning', { legend: { '○': {} } }],
  ['a code of five digits', { lgCode: '27210' }],
  ['a misspelt key', { datun: 'tokyo' }],
  ['a misspelt constant', { constants: { entrymonth: '2026-09' } }],
])('the schema of source.json refuses %s', (_, change) => {
  const source = readJson('data/published/nurseries/ibaraki/source.json') as { [key: string]: Json };
  const json = JSON.parse(JSON.stringify({ ...source, ...change }));
  expect(problems('source', source)).toEqual([]);
  expect(problems('source', json)).not.toEqual([]);
});

describe('the schema of columns', () => {
  const rewritten = (json: unknown): Json => JSON.parse(JSON.stringify(json));
  const good = {
    'baby-stations': rewritten(compactOf(encodeFacilities([completeBabyStation]))),
    nurseries: rewritten(compactOf(encodeFacilities([completeNursery]))),
  };

  it.each(themes)('takes one of %s with every field', (theme) => {
    expect(problems(`compact-${theme}`, good[theme])).toEqual([]);
    expect(
      problems(`compact-${theme}`, good[theme === 'nurseries' ? 'baby-stations' : 'nurseries']),
    ).not.toEqual([]);
  });

  /** The columns of the sample, one thing in them written otherwise. */
  const otherwise = (write: (columns: Columns) => void) => {
    const json = readJson(join(out, 'nurseries.json'));
    write(json as unknown as Columns);
    return json;
  };
  interface Columns {
    [key: string]: unknown;
    properties: { list: unknown; fields: Record<string, unknown> & { kind: Distinct } };
    coordinates: { fields: Record<string, unknown[]>; present?: unknown };
  }
  interface Distinct {
    of: unknown[];
    which: unknown[];
  }

  it.each<[string, (columns: Columns) => unknown]>([
    ['no count', (columns) => delete columns.count],
    ['half a facility', (columns) => (columns.count = 0.5)],
    ['no column of ids', ({ properties }) => delete properties.fields.id],
    ['a kind that nobody knows', ({ properties }) => (properties.fields.kind.of[0] = 'castle')],
    ['text in place of an index', ({ properties }) => (properties.fields.kind.which[0] = 'x')],
    ['an index below absent', ({ properties }) => (properties.fields.kind.which[0] = -2)],
    [
      'values without which of them',
      ({ properties }) => delete (properties.fields.kind as object as { which?: 0 }).which,
    ],
    ['names in place of a list', ({ properties }) => (properties.list = true)],
    ['a longitude of 200', ({ coordinates }) => (coordinates.fields[0] = [200])],
    ['rows that are half there', ({ coordinates }) => (coordinates.present = [0.5])],
  ])('refuses %s', (_, write) => {
    expect(
      problems(
        'compact-nurseries',
        otherwise(() => undefined),
      ),
    ).toEqual([]);
    expect(problems('compact-nurseries', otherwise(write))).not.toEqual([]);
  });
});
