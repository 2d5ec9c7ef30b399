import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './project.ts';
import { type Chunks, isOver, type Measured, printWeights, type Weight, weigh } from './weigh.ts';

const dist = join(root, 'dist');

/** What is fetched besides code, with its budget in bytes after gzip; each has to be there. */
const dataBudgets = {
  'data/baby-stations.json': 130_000,
  'data/nurseries.json': 170_000,
  'data/places.json': 20_000,
  'map/land.geojson': 20_000,
};

function measure(file: string): Measured {
  const content = readFileSync(join(dist, file));
  return { bytes: gzipSync(content).length, hasMapLibre: content.includes('maplibregl-canvas') };
}

function weighData(): Weight[] {
  return Object.entries(dataBudgets).map(([name, budget]) => ({ name, bytes: measure(name).bytes, budget }));
}

const manifest = join(dist, '.vite/manifest.json');
try {
  if (!existsSync(manifest)) throw new Error('Nothing is built yet: npm run build');
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Chunks;
  const weights = [...weigh(chunks, measure), ...weighData()];
  process.stdout.write(`${printWeights(weights)}\n`);
  if (weights.some(isOver)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
