import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMunicipalities, readSourceFile, readSourceFolders } from './data-folder.ts';
import { readSource } from './read-source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-source-'));
  mkdirSync(join(folder, 'nurseries', 'a'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const inSource = (name: string) => join(folder, 'nurseries', 'a', name);

function describeSource(lgCode: string): void {
  const names = { publisher: '見本市', title: '見本', licence: null, page: null, url: null };
  const source = { ...names, lgCode, how: 'csv', columns: { name: '施設名' } };
  writeFileSync(inSource('source.json'), JSON.stringify(source));
}

const sourceHere = () => readSourceFolders(folder, readMunicipalities())[0]!;

/** What was published of a file of 2026-08-01 that is no longer there. */
async function published(...names: string[]) {
  writeFileSync(inSource('2026-08-01.csv'), `施設名\n${names.join('\n')}\n`);
  const { report, folder } = await readSource(sourceHere(), { acceptLoss: true, previous: null });
  if (folder.definition === null) throw new Error('no source description');
  rmSync(inSource('2026-08-01.csv'));
  return {
    file: '2026-08-01.csv',
    asOf: '2026-08-01',
    facilities: report.accepted,
    definition: folder.definition,
  } as const;
}

it('a file that cannot be read, in the place of the one before, takes nothing from the map', async () => {
  describeSource('272035');
  const previous = await published('みほん園', 'みほん二園');
  writeFileSync(inSource('2026-09-01.csv'), '<!DOCTYPE html><title>404</title>');
  const { status, file, asOf, report } = await readSource(sourceHere(), { acceptLoss: false, previous });
  expect({ status, file, asOf }).toEqual({
    status: 'kept-output',
    file: '2026-08-01.csv',
    asOf: '2026-08-01',
  });
  expect(report.accepted).toHaveLength(2);
  expect(report.issues.map(({ code }) => code)).toEqual(['file/web-page', 'file/older-file-used']);
});

it('a file that was taken away is gone', async () => {
  describeSource('272035');
  const previous = await published('みほん園');
  const { status, report } = await readSource(sourceHere(), { acceptLoss: false, previous });
  expect({ status, accepted: report.accepted }).toEqual({ status: 'no-file', accepted: [] });
});

it('of two files of the same date one is read, and the other named', async () => {
  describeSource('272035');
  writeFileSync(inSource('2026-08-01.csv'), '施設名\nみほん園\n');
  writeFileSync(inSource('2026-08-01.tsv'), '施設名\t住所\nみほん二園\t見本町\n');
  const { report, file, files } = await readSource(sourceHere(), { acceptLoss: false, previous: null });
  expect(files.map(({ name }) => name)).toEqual(['2026-08-01.tsv']);
  expect(file).toBe('2026-08-01.tsv');
  expect(report.issues).toEqual([
    { code: 'file/same-date', raw: '2026-08-01.csv', params: { file: '2026-08-01.tsv' } },
  ]);
});

it.each([
  ['272035', null],
  ['270008', null],
  ['272034', 'lgCode 272034'],
  ['131016', 'lgCode 131016'],
])('a source under the code %s of nobody in Osaka is no source', (lgCode, at) => {
  describeSource(lgCode);
  const { value, issues } = readSourceFile(inSource('source.json'));
  expect(value === null).toBe(at !== null);
  expect(issues[0]?.params?.at ?? null).toBe(at);
});
