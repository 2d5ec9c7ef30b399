import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { FacilityOf } from '#domain/facility.ts';
import { geojsonText } from '#ingest/to-geojson.ts';
import { readList } from './lib/read-list.ts';

const months = 'tests/fixtures/months/nurseries/mihon';
const source = `${months}/source.json`;
const [august, september] = [`${months}/2026-08-01.csv`, `${months}/2026-09-01.csv`];

/** Each test starts a Node of its own. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const inFolder = (name: string) => join(folder, name);
const diff = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/diff-data.ts', ...parameters], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diff-data-'));
  for (const path of [august, september]) {
    const list = await readList(path, source, null);
    if (typeof list === 'string') throw new Error(list);
    const text = [...geojsonText(list.facilities as FacilityOf<'nurseries'>[])].join('');
    writeFileSync(inFolder(`${path.slice(-14, -4)}.geojson`), text);
  }
  writeFileSync(inFolder('stations.csv'), '施設名,授乳室\nみほん館,有\n');
  writeFileSync(inFolder('header.csv'), '名前,0歳児\nみほん園,1\n');
  writeFileSync(inFolder('broken.geojson'), '{');
});

afterAll(() => rmSync(folder, { recursive: true }));

it('tells people what changed between two files of a municipality', () => {
  const { status, stdout } = diff('--source', source, august, september);
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'added 0, gone 1, renamed 2, moved 0, vacancies changed in 10 classes of 5 nurseries',
    '',
    '### Gone',
    '',
    '- みほん桜ヶ丘園 (豊中市)',
    '',
    '### Renamed',
    '',
    '- みほん幼稚園 → みほんこども園 (豊中市)',
    '- みほん旧園 → みほん新園 (豊中市)',
    '',
    '### Vacancies',
    '',
    '- みほん　保育園 (豊中市): class 0 2 → 0, class 2 1 → 2; entry 2026-09 → 2026-10',
    '- みほんこども園 (豊中市): class 0 not offered → 1, class 1 not offered → 0, class 2 not offered → 0; entry 2026-09 → 2026-10',
    '- みほん保育園 分園 (豊中市): class 1 1 → 0; entry 2026-09 → 2026-10',
    '- みほん保育室 (豊中市): class 0 1 → 0, class 2 unknown (調整中) → 0; entry 2026-09 → 2026-10',
    '- みほん新園 (豊中市): class 0 ○ → △, class 1 △ → ○; entry 2026-09 → 2026-10',
    '',
  ]);
});

it('says the same of the GeoJSON written from them, as JSON too', () => {
  const files = [inFolder('2026-08-01.geojson'), inFolder('2026-09-01.geojson')];
  const { gone, renamed, vacancies } = JSON.parse(diff('--json', ...files).stdout);
  expect([gone.length, renamed.length, vacancies.length]).toEqual([1, 2, 10]);
});

it.each([
  [
    1,
    'another theme',
    () => [inFolder('stations.csv'), inFolder('2026-08-01.geojson')],
    'lists baby-stations',
  ],
  [1, 'another header', () => ['--source', source, august, inFolder('header.csv')], 'refused as a whole'],
  [1, 'a broken file', () => [inFolder('broken.geojson'), inFolder('2026-08-01.geojson')], 'cannot be read'],
  [2, 'one file', () => [august], 'name two files'],
  [2, 'a file that is not there', () => [august, inFolder('none.csv')], 'no such file'],
  [2, 'an unknown option', () => ['--quick', august, september], '--quick'],
])('exits %i: %s', (code, _, parameters, message) => {
  const { status, stderr, stdout } = diff(...parameters());
  expect(status).toBe(code);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
});
