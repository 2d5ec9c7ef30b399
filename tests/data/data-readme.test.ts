import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeFacilities } from '#domain/geojson.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import { readMunicipalities, readSourceFolders } from '#scripts/lib/data-folder.ts';

const readme = readFileSync('data/README.md', 'utf8');

function block(language: string): string {
  const indented = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
  return indented.replace(/^ {3}/gm, '');
}

function run(script: string, parameters: string[], dataFolder: string) {
  return spawnSync(process.execPath, [script, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataFolder },
  });
}

it('the licence table has the line of every published source, and no other', () => {
  const lines = readme
    .split('\n')
    .filter((line) => /^\| `(?:nurseries|baby-stations)\/[\w-]+` +\|/.test(line));
  const folders = readSourceFolders('data/published', readMunicipalities());
  expect(folders.length).toBeGreaterThan(0);
  const wanted = folders.map(({ id, definition }) => {
    const { publisher, title, licence } = definition!;
    const terms = licence === null ? 'not established' : `[${licence.name}](${licence.url})`;
    return `| \`${id}\` | ${publisher} | ${title} | ${terms} |`;
  });
  expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual(wanted);
});

it('the three steps for a new municipality lead to its facilities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'three-steps-'));
  const sourceFolder = join(folder, 'nurseries', 'toyonaka-example');
  mkdirSync(sourceFolder, { recursive: true });
  const source = join(sourceFolder, 'source.json');
  const csv = join(sourceFolder, '2026-11-01.csv');
  writeFileSync(source, block('json'));
  writeFileSync(csv, block('csv'));

  const check = run('scripts/check-data.ts', ['--json', '--source', source, csv], folder);
  expect(check.status).toBe(0);
  const { summary, issues } = JSON.parse(check.stdout);
  expect(summary).toEqual({
    rows: 2,
    accepted: 2,
    rejected: 0,
    vacancyCells: { count: 3, zero: 5, notOffered: 3, mark: 0, range: 1, unknown: 0 },
  });
  expect(issues).toEqual([]);

  const out = join(folder, 'out');
  const build = run('scripts/build-data.ts', [out], folder);
  expect(build.status).toBe(0);
  const nurseries = decodeFacilities(
    JSON.parse(readFileSync(join(out, 'nurseries.geojson'), 'utf8')),
    'nurseries',
  );
  const found = nurseries.find(({ name }) => name === '見本みずたまり保育園');
  expect(found).toMatchObject({
    lgCode: '272035',
    kind: 'nursery-school',
    vacancies: { entryMonth: '2026-12' },
  });
  expect(vacancyStateOf(found!.vacancies!.cells[0])).toBe('open');
  rmSync(folder, { recursive: true });
});
