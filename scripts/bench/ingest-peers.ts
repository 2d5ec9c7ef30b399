import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Municipality } from '#domain/municipality.ts';
import { nurseryCsv } from './ingest-file.ts';

/** A command that reads `file` and writes GeoJSON to `out`, or to its own output. */
interface Reader {
  name: string;
  command: string;
  parameters(file: string, out: string): string[];
  writesToOutput?: boolean;
}

/** As package.json starts `data`: what is read stays, and room for what does not only takes memory, and time to get it. */
const asOurScript = ['--max-semi-space-size=4'];

const readers: readonly Reader[] = [
  {
    name: 'ours: normalise, check, write',
    command: process.execPath,
    parameters: (file, out) => [...asOurScript, join('scripts', 'bench', 'normalise-once.ts'), file, out],
  },
  {
    name: 'csv2geojson: points only',
    command: 'csv2geojson',
    parameters: (file) => ['--lat', '緯度', '--lon', '経度', file],
    writesToOutput: true,
  },
  {
    name: 'mapshaper: points only',
    command: 'mapshaper',
    parameters: (file, out) => [file, '-points', 'x=経度', 'y=緯度', '-o', out, 'format=geojson'],
  },
  {
    name: 'ogr2ogr: points only',
    command: 'ogr2ogr',
    parameters: (file, out) => [
      ...['-f', 'GeoJSON', out, file],
      ...['-oo', 'X_POSSIBLE_NAMES=経度', '-oo', 'Y_POSSIBLE_NAMES=緯度'],
    ],
  },
];

const runs = 5;

/**
 * Whole processes on the same generated file in turn, so that what else the machine does falls on all of them. Those that are not
 * installed are left out: `npm install --no-save csv2geojson mapshaper`, Debian `gdal-bin`.
 */
export function benchIngest(rows: number, areas: readonly Municipality[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
  const file = join(folder, 'nurseries.csv');
  const target = openSync(file, 'w');
  for (const chunk of nurseryCsv(rows, areas, 2026)) writeSync(target, chunk);
  closeSync(target);
  const megabytes = Math.round(statSync(file).size / 1e6);
  console.log(
    `\n${rows.toLocaleString('en')} rows, ${megabytes} MB of CSV → GeoJSON, whole processes, median of ${runs} runs:`,
  );
  const installed = readers.filter(({ command }) => isInstalled(command));
  const times = new Map(installed.map((reader) => [reader, [] as number[]]));
  for (let run = 0; run < runs; run++) {
    for (const [reader, taken] of times) taken.push(secondsOf(reader, file, join(folder, 'out.geojson')));
  }
  const [own = Number.NaN] = [...times.values()].map(medianOf);
  for (const [{ name }, taken] of times) {
    const median = medianOf(taken);
    const ratio = (median / own).toFixed(2);
    console.log(`${name.padEnd(34)}${median.toFixed(2).padStart(8)} s   ${ratio} × ours`);
  }
  for (const { name } of readers.filter((each) => !installed.includes(each)))
    console.log(`${name}: not installed`);
  rmSync(folder, { recursive: true });
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function secondsOf(
  { command, parameters, writesToOutput = false }: Reader,
  file: string,
  out: string,
): number {
  rmSync(out, { force: true });
  const output = writesToOutput ? openSync(out, 'w') : 'ignore';
  const start = performance.now();
  const { status } = spawnSync(command, parameters(file, out), { stdio: ['ignore', output, 'ignore'] });
  const seconds = (performance.now() - start) / 1000;
  if (typeof output === 'number') closeSync(output);
  return status === 0 && statSync(out).size > rowsAtLeast ? seconds : Number.NaN;
}

/** Less than this is no collection of features. */
const rowsAtLeast = 1_000;

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
