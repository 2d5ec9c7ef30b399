import { readFileSync, writeFileSync } from 'node:fs';
import { normalise } from '#ingest/normalise.ts';
import { toGeojson } from '#ingest/to-geojson.ts';

const [file = '', out = ''] = process.argv.slice(2);

/** One whole normalisation with all its checks, from the bytes to the published GeoJSON. */
const { accepted, issues } = normalise(readFileSync(file), {
  id: 'nurseries/bench',
  theme: 'nurseries',
  definition: null,
  areas: [],
  asOf: '2026-11-01',
});
writeFileSync(out, JSON.stringify(toGeojson<'nurseries'>(accepted)));
process.stdout.write(`${accepted.length} facilities, ${issues.length} issues\n`);
