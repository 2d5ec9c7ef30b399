import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { decodeManifest } from '#domain/source.ts';
import { buildData } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-source-'));
const [dataFolder, outFolder] = [join(folder, 'data'), join(folder, 'out')];

function write(path: string, content: string): void {
  mkdirSync(dirname(join(dataFolder, path)), { recursive: true });
  writeFileSync(join(dataFolder, path), content);
}

const sourceOf = (title: string) =>
  JSON.stringify({
    ...{ publisher: '見本市', lgCode: '272035', title, licence: null, page: null, url: null, how: 'csv' },
    columns: { name: '施設名', 'vacancies.1': '1歳児', entryMonth: '月' },
  });
const rows = (...names: string[]) => ['施設名,1歳児,月', ...names.map((name) => `${name},1,9`)].join('\n');
const read = (name: string) => readFileSync(join(outFolder, name), 'utf8');
const sources = () => decodeManifest(JSON.parse(read('manifest.json'))).sources;
const build = () => buildData(dataFolder, outFolder, { acceptLoss: false, onRead: () => undefined });

afterEach(() => rmSync(folder, { recursive: true }));

it.each(['{', '{"publisher": 1}'])(
  'what was published of a source stays when its source.json becomes %s, build after build',
  async (broken) => {
    for (const slug of ['a', 'b']) write(`nurseries/${slug}/source.json`, sourceOf(slug));
    write('nurseries/a/2026-06-01.csv', rows('みほん園', 'みほん旧園'));
    write('nurseries/a/2026-07-01.csv', rows('みほん園', 'みほん旧園'));
    write('nurseries/a/2026-08-01.csv', rows('みほん園', 'みほん二園'));
    write('nurseries/b/2026-08-01.csv', rows('みほん三園'));
    await build();
    const [published, before] = [read('nurseries.geojson'), sources()];
    const months = read('history/272035.json');
    write('nurseries/a/source.json', broken);
    await build();
    const { readings } = await build();
    expect(readings[0]).toMatchObject({ status: 'kept-output', file: '2026-08-01.csv', asOf: '2026-08-01' });
    expect(readings[0]?.report.issues.map(({ code }) => code)).toEqual([
      'file/bad-source',
      'file/older-file-used',
    ]);
    expect(read('nurseries.geojson')).toBe(published);
    expect(sources()).toEqual(before);
    expect(read('history/272035.json')).toBe(months);
    write('nurseries/a/2026-09-01.csv', rows('みほん園'));
    await build();
    const newerRefused = { asOf: '2026-09-01', code: 'file/bad-source' };
    expect(sources()[0]).toEqual({ ...before[0], newerRefused });
  },
);
