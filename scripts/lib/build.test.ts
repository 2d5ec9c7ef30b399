import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeFacilities } from '#domain/geojson.ts';
import { decodePlaces } from '#domain/place.ts';
import { decodeManifest } from '#domain/source.ts';
import { buildData } from './build.ts';

const definition = {
  publisher: '見本市',
  lgCode: '272035',
  title: '空き情報',
  licence: null,
  page: null,
  url: null,
  how: 'csv',
  columns: { name: '施設名', 'vacancies.1': '1歳児', entryMonth: '月' },
  legend: { '×': { open: 'no', text: '空きなし' }, '-': 'not-offered' },
};
const source = JSON.stringify(definition);
const header = '施設名,1歳児,月';
const workbook = Uint8Array.of(0x50, 0x4b, 3, 4);

let folder = '';
const inData = (path: string) => join(folder, 'data', path);
const outFolder = () => join(folder, 'out');

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(inData(path)), { recursive: true });
  writeFileSync(inData(path), content);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(outFolder(), name), 'utf8'));
}

const build = () => buildData(join(folder, 'data'), outFolder(), () => undefined);
const nurseries = () => decodeFacilities(read('nurseries.geojson'), 'nurseries');

function reported(id: string) {
  const { sources } = read('report.json') as {
    sources: { id: string; status: string; file: string | null; issues: { code: string }[] }[];
  };
  const { status, file, issues } = sources.find((each) => each.id === id)!;
  return { status, file, codes: issues.map(({ code }) => code) };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-data-'));
  write('nurseries/a/source.json', source);
  write('nurseries/a/2026-07-01.csv', `${header}\nみほん園,1,8\n`);
  write('nurseries/a/2026-08-01.csv', `${header}\nみほん園,0,9\nみほん二園,×,9\n,1,9\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('buildData', () => {
  it('writes files that the app can decode, from the newest file of each source', () => {
    build();
    expect(nurseries().map(({ name, vacancies }) => [name, vacancies?.asOf, vacancies?.entryMonth])).toEqual(
      expect.arrayContaining([
        ['みほん園', '2026-08-01', '2026-09'],
        ['みほん二園', '2026-08-01', '2026-09'],
      ]),
    );
    expect(decodeFacilities(read('baby-stations.geojson'), 'baby-stations')).toEqual([]);
    expect(decodePlaces(read('places.json')).municipalities).toHaveLength(74);
    const manifest = decodeManifest(read('manifest.json'));
    expect(manifest.sample).toBe(false);
    expect(manifest.files.map(({ theme, facilities }) => [theme, facilities])).toEqual([
      ['baby-stations', 0],
      ['nurseries', 2],
    ]);
    expect(manifest.sources).toEqual([
      {
        id: 'nurseries/a',
        theme: 'nurseries',
        lgCode: '272035',
        publisher: '見本市',
        title: '空き情報',
        licence: null,
        page: null,
        asOf: '2026-08-01',
        entryMonth: '2026-09',
        legend: [{ mark: '×', text: '空きなし' }],
        rows: 3,
        accepted: 2,
        rejected: 1,
      },
    ]);
  });

  it('gives the same bytes for the same input and tells them apart by hash', () => {
    const files = () =>
      readdirSync(outFolder()).map((name) => [name, readFileSync(join(outFolder(), name), 'utf8')]);
    const first = build().manifest;
    const before = files();
    build();
    expect(files()).toEqual(before);
    write('nurseries/a/2026-09-01.csv', `${header}\nみほん園,3,10\n`);
    expect(build().manifest.files[1]?.sha256).not.toBe(first.files[1]?.sha256);
  });

  it('takes the month before where the newest file is refused, and says so', () => {
    write('nurseries/a/2026-09-01.csv', workbook);
    build();
    expect(nurseries()).toHaveLength(2);
    expect(reported('nurseries/a')).toMatchObject({ status: 'older-file', file: '2026-08-01.csv' });
    expect(reported('nurseries/a').codes.slice(0, 2)).toEqual(['file/not-text', 'file/older-file-used']);
    expect(decodeManifest(read('manifest.json')).sources[0]?.asOf).toBe('2026-08-01');
  });

  it('one bad source takes nobody else down', () => {
    write('nurseries/b/source.json', '{"publisher": 1}');
    write('nurseries/c/source.json', '{');
    write('nurseries/d/source.json', source);
    write('nurseries/d/2026-08-01.csv', workbook);
    write('nurseries/e/source.json', source);
    build();
    expect(nurseries()).toHaveLength(2);
    expect(reported('nurseries/b')).toEqual({ status: 'refused', file: null, codes: ['file/bad-source'] });
    expect(reported('nurseries/c')).toEqual({ status: 'refused', file: null, codes: ['file/bad-source'] });
    expect(reported('nurseries/d')).toEqual({ status: 'refused', file: null, codes: ['file/not-text'] });
    expect(reported('nurseries/e')).toEqual({ status: 'no-file', file: null, codes: [] });
    expect(decodeManifest(read('manifest.json')).sources.map(({ id }) => id)).toEqual(['nurseries/a']);
  });

  it('leaves the last output as it is when nothing can be read', () => {
    build();
    rmSync(inData('nurseries/a/2026-07-01.csv'));
    write('nurseries/a/2026-08-01.csv', workbook);
    expect(build).toThrow('not one file');
    expect(nurseries()).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['data', 'out']);
  });

  it('names a file that it passes over because its name is no date', () => {
    write('nurseries/a/newest.csv', `${header}\nみほん園,1,8\n`);
    build();
    expect(reported('nurseries/a').codes).toContain('file/no-date-in-name');
  });

  it('keeps a facility that two sources list twice, under ids of their own', () => {
    write('nurseries/b/source.json', source);
    write('nurseries/b/2026-08-01.csv', `${header}\nみほん園,5,9\n`);
    build();
    expect(nurseries().filter(({ name }) => name === 'みほん園')).toHaveLength(2);
    expect(reported('nurseries/b').codes).toEqual(['table/in-two-sources']);
    expect(reported('nurseries/a').codes).not.toContain('table/in-two-sources');
  });

  it('is a sample wherever a sample.json stands, and only there', () => {
    write('sample.json', '{}');
    expect(build().manifest.sample).toBe(true);
  });
});
