import { expect, it } from 'vitest';
import { decodeManifest, type Manifest, type Source } from './source.ts';

const source: Source = {
  id: 'nurseries/suita',
  theme: 'nurseries',
  lgCode: '272051',
  publisher: '見本市',
  title: '空き情報の見本',
  licence: { name: 'CC BY 4.0', url: null },
  page: 'https://example.jp/vacancies',
  asOf: '2026-11-01',
  entryMonth: '2026-12',
  legend: [{ mark: '△', text: '1〜3人' }],
  rows: 3,
  accepted: 2,
  rejected: 1,
};

const manifest: Manifest = {
  schemaVersion: 1,
  sample: true,
  files: [{ theme: 'nurseries', path: 'nurseries.geojson', sha256: 'c0ffee', bytes: 120, facilities: 2 }],
  compact: [{ theme: 'nurseries', path: 'nurseries.json', sha256: 'c0ffee', bytes: 40 }],
  sources: [
    source,
    { ...source, id: 'nurseries/osaka', licence: null, page: null, asOf: null, entryMonth: null },
    { ...source, newerRefused: { asOf: '2026-12-01', code: 'table/sudden-loss' } },
  ],
};

it('keeps what is known and what is not', () => {
  expect(decodeManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
});

it.each([
  [
    'a source without its dates',
    { ...manifest, sources: [{ ...source, asOf: undefined }] },
    '.sources[0].asOf',
  ],
  ['a licence link that is no web page', { ...manifest, sources: [{ ...source, page: 'ftp://x' }] }, '.page'],
  [
    'a refused file without its date',
    { ...manifest, sources: [{ ...source, newerRefused: { code: 'file/empty' } }] },
    '.sources[0].newerRefused.asOf',
  ],
  ['sample not said', { ...manifest, sample: undefined }, '.sample'],
  [
    'an unknown theme',
    { ...manifest, files: [{ ...manifest.files[0], theme: 'toilets' }] },
    '.files[0].theme',
  ],
  ['nothing', null, 'wrong-shape'],
  ['a newer schema', { schemaVersion: 2 }, 'newer-schema'],
])('refuses %s', (_, json, where) => {
  expect(() => decodeManifest(json)).toThrow(where);
});
