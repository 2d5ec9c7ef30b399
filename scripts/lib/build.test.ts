import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeFacilities } from '#domain/geojson.ts';
import { decodeHistory } from '#domain/history.ts';
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

const build = (acceptLoss = false) =>
  buildData(join(folder, 'data'), outFolder(), { acceptLoss, onRead: () => undefined });
const rowsOf = (count: number, month = 9) =>
  `${header}\n${Array.from({ length: count }, (_, index) => `みほん第${index + 1}園,1,${month}\n`).join('')}`;
const nurseries = () => decodeFacilities(read('nurseries.geojson'), 'nurseries');

function reported(id: string) {
  const { sources } = read('report.json') as {
    sources: { id: string; status: string; file: string | null; issues: { code: string }[] }[];
  };
  const { status, file, issues } = sources.find((each) => each.id === id)!;
  return { status, file, codes: issues.map(({ code }) => code) };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-data-'));
  write('nurseries/a/source.json', source);
  write('nurseries/a/2026-07-01.csv', `${header}\nみほん園,1,8\n`);
  write('nurseries/a/2026-08-01.csv', `${header}\nみほん園,0,9\nみほん二園,×,9\n,1,9\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('buildData', () => {
  it('writes files that the app can decode, from the newest file of each source', async () => {
    await build();
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

  it('gives the same bytes for the same input and tells them apart by hash', async () => {
    const files = () =>
      readdirSync(outFolder(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]);
    const first = (await build()).manifest;
    const before = files();
    await build();
    expect(files()).toEqual(before);
    write('nurseries/a/2026-09-01.csv', `${header}\nみほん園,3,10\nみほん二園,×,10\n`);
    expect((await build()).manifest.files[1]?.sha256).not.toBe(first.files[1]?.sha256);
  });

  it('writes every file that was read into the history, and no refused one', async () => {
    write('nurseries/a/2026-06-01.csv', workbook);
    write('nurseries/a/2026-09-01.csv', `${header}\nみほん二園,2,10\nみほん園,-,10\n`);
    write('nurseries/a/2026-10-01.csv', `${header}\nみほん園,3,11\n`);
    const { manifest } = await build();
    expect(manifest.history?.map(({ path }) => path)).toEqual(['history/272035.json']);
    const { sources, nurseries: listed } = decodeHistory(read('history/272035.json'));
    expect(sources).toEqual([{ id: 'nurseries/a', files: ['2026-07-01', '2026-08-01', '2026-09-01'] }]);
    const rawOf = (name: string) =>
      listed.find((each) => each.name === name)?.months.map((month) => month?.cells[1].raw ?? null);
    expect(rawOf('みほん園')).toEqual(['1', '0', '-']);
    expect(rawOf('みほん二園')).toEqual([null, '×', '2']);
    expect(listed.map(({ id }) => id).sort()).toEqual(
      nurseries()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('takes the month before where the newest file is refused, and says so', async () => {
    write('nurseries/a/2026-09-01.csv', workbook);
    await build();
    expect(nurseries()).toHaveLength(2);
    expect(reported('nurseries/a')).toMatchObject({ status: 'older-file', file: '2026-08-01.csv' });
    expect(reported('nurseries/a').codes.slice(0, 2)).toEqual(['file/no-workbook', 'file/older-file-used']);
    expect(decodeManifest(read('manifest.json')).sources[0]?.asOf).toBe('2026-08-01');
  });

  describe('a file that lost more than a fifth of its facilities', () => {
    beforeEach(async () => {
      write('nurseries/a/2026-09-01.csv', rowsOf(10, 10));
      write('nurseries/a/2026-10-01.csv', rowsOf(7, 11));
    });
    const shown = () => decodeManifest(read('manifest.json')).sources[0];

    it('is not shown; the file before it is, and says its own date', async () => {
      await build();
      expect(nurseries()).toHaveLength(10);
      expect(nurseries()[0]?.vacancies).toMatchObject({ asOf: '2026-09-01', entryMonth: '2026-10' });
      expect(reported('nurseries/a')).toMatchObject({ status: 'older-file', file: '2026-09-01.csv' });
      expect(reported('nurseries/a').codes.slice(0, 2)).toEqual([
        'table/sudden-loss',
        'file/older-file-used',
      ]);
      expect(shown()).toMatchObject({
        asOf: '2026-09-01',
        newerRefused: { asOf: '2026-10-01', code: 'table/sudden-loss' },
      });
    });

    it('is not let in by a file of the same length after it', async () => {
      write('nurseries/a/2026-11-01.csv', rowsOf(7, 12));
      await build();
      expect(shown()).toMatchObject({ asOf: '2026-09-01', newerRefused: { asOf: '2026-11-01' } });
    });

    it('is shown when the loss is accepted for this build or for this date', async () => {
      await build(true);
      expect(shown()).toMatchObject({ asOf: '2026-10-01', accepted: 7 });
      expect(shown()).not.toHaveProperty('newerRefused');
      await build();
      expect(shown()?.asOf).toBe('2026-09-01');
      write('nurseries/a/source.json', JSON.stringify({ ...definition, acceptLoss: ['2026-10-01'] }));
      await build();
      expect(shown()?.asOf).toBe('2026-10-01');
      expect(reported('nurseries/a').codes).not.toContain('table/sudden-loss');
    });

    it('is no such file when just a fifth is gone', async () => {
      write('nurseries/a/2026-10-01.csv', rowsOf(8, 11));
      await build();
      expect(shown()).toMatchObject({ asOf: '2026-10-01', accepted: 8 });
    });
  });

  describe('a file put in the place of the one before', () => {
    beforeEach(async () => {
      for (const name of readdirSync(inData('nurseries/a'))) rmSync(inData(`nurseries/a/${name}`));
      write('nurseries/a/source.json', source);
      write('nurseries/a/2026-08-01.csv', rowsOf(10));
      await build();
      rmSync(inData('nurseries/a/2026-08-01.csv'));
      write('nurseries/a/2026-09-01.csv', rowsOf(3, 10));
    });

    it('is measured against what was published; that is kept, with its own date', async () => {
      await build();
      await build();
      expect(nurseries()).toHaveLength(10);
      expect(nurseries()[0]?.vacancies?.asOf).toBe('2026-08-01');
      expect(reported('nurseries/a')).toEqual({
        status: 'kept-output',
        file: '2026-08-01.csv',
        codes: ['table/sudden-loss', 'file/older-file-used'],
      });
      expect(decodeManifest(read('manifest.json')).sources[0]).toMatchObject({
        asOf: '2026-08-01',
        accepted: 10,
        newerRefused: { asOf: '2026-09-01', code: 'table/sudden-loss' },
      });
    });

    it('is shown when the loss is accepted', async () => {
      await build(true);
      expect(nurseries()).toHaveLength(3);
    });

    it.each([
      ['the sample', () => write('sample.json', '{}')],
      ['another list', () => write('nurseries/a/source.json', JSON.stringify({ ...definition, title: 'x' }))],
      ['an output that cannot be read', () => writeFileSync(join(outFolder(), 'manifest.json'), '{')],
    ])('is not measured against %s', async (_, change) => {
      change();
      await build();
      expect(nurseries()).toHaveLength(3);
    });
  });

  it('tells the app of a list that names only nurseries with a vacancy', async () => {
    write('nurseries/a/source.json', JSON.stringify({ ...JSON.parse(source), lists: 'only-with-vacancy' }));
    await build();
    expect(decodeManifest(read('manifest.json')).sources[0]?.lists).toBe('only-with-vacancy');
  });

  it('one bad source takes nobody else down', async () => {
    write('nurseries/b/source.json', '{"publisher": 1}');
    write('nurseries/c/source.json', '{');
    write('nurseries/d/source.json', source);
    write('nurseries/d/2026-08-01.csv', workbook);
    write('nurseries/e/source.json', source);
    await build();
    expect(nurseries()).toHaveLength(2);
    expect(reported('nurseries/b')).toEqual({ status: 'refused', file: null, codes: ['file/bad-source'] });
    expect(reported('nurseries/c')).toEqual({ status: 'refused', file: null, codes: ['file/bad-source'] });
    expect(reported('nurseries/d')).toEqual({ status: 'refused', file: null, codes: ['file/no-workbook'] });
    expect(reported('nurseries/e')).toEqual({ status: 'no-file', file: null, codes: [] });
    expect(decodeManifest(read('manifest.json')).sources.map(({ id }) => id)).toEqual(['nurseries/a']);
  });

  it('leaves the last output as it is when nothing can be read', async () => {
    await build();
    rmSync(inData('nurseries/a/2026-07-01.csv'));
    write('nurseries/a/2026-08-01.csv', workbook);
    await expect(build()).rejects.toThrow('not one file');
    expect(nurseries()).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['data', 'out']);
  });

  it('reads a workbook that is newer than the text before it', async () => {
    const rows = [
      ['施設名', '1歳児', '月'],
      ['みほん園', 4, 10],
      ['みほん二園', '-', 10],
    ];
    write('nurseries/a/2026-09-01.xlsx', await writeXlsx({ sheets: [{ name: '一覧', rows }] }));
    await build();
    expect(reported('nurseries/a')).toMatchObject({ status: 'read', file: '2026-09-01.xlsx' });
    const cells = nurseries().map(({ vacancies }) => vacancies?.cells[1].raw);
    expect(cells.sort()).toEqual(['-', '4']);
  });

  it('names a file that it passes over because its name is no date', async () => {
    write('nurseries/a/newest.csv', `${header}\nみほん園,1,8\n`);
    await build();
    expect(reported('nurseries/a').codes).toContain('file/no-date-in-name');
  });

  it('keeps a facility that two sources list twice, under ids of their own', async () => {
    write('nurseries/b/source.json', source);
    write('nurseries/b/2026-08-01.csv', `${header}\nみほん園,5,9\n`);
    await build();
    expect(nurseries().filter(({ name }) => name === 'みほん園')).toHaveLength(2);
    expect(reported('nurseries/b').codes).toEqual(['table/in-two-sources']);
    expect(reported('nurseries/a').codes).not.toContain('table/in-two-sources');
  });

  it('is a sample wherever a sample.json stands, and only there', async () => {
    write('sample.json', '{}');
    expect((await build()).manifest.sample).toBe(true);
  });
});
