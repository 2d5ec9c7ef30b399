import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { compactText } from '#domain/compact.ts';
import type { FacilityCollection } from '#domain/geojson.ts';
import { medianOf, peers, rowOf, runsFrom } from './bench-phone-figures.ts';
import { type Visit, visit } from './bench-phone-visit.ts';
import { findBrowser, launchOptions, thisMachine } from './find-browser.ts';
import { root } from './project.ts';
import { serve } from './serve.ts';

const facilities = 6000;
const runs = runsFrom(process.argv[2]);

/** The stations of the build, again and again a little aside, until there are as many as the profile asks for. */
function manyStations(folder: string): string {
  const collection: FacilityCollection<'baby-stations'> = JSON.parse(
    readFileSync(join(folder, 'data/baby-stations.geojson'), 'utf8'),
  );
  const { features } = collection;
  const many = Array.from({ length: facilities }, (_, index) => {
    const { geometry, properties } = features[index % features.length] as (typeof features)[number];
    const round = Math.floor(index / features.length);
    const [lng = 0, lat = 0] = geometry?.coordinates ?? [];
    const id = `${properties.id}${round}`;
    const aside = { type: 'Point' as const, coordinates: [lng + round * 0.0021, lat + round * 0.0013] };
    return { type: 'Feature' as const, id, geometry: geometry && aside, properties: { ...properties, id } };
  });
  return compactText({ ...collection, features: many });
}

/** As a server would answer: each text with its gzip beside it. */
function makeSite(): string {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing is built yet: npm run build');
  const site = mkdtempSync(join(tmpdir(), 'bench-phone-'));
  cpSync(dist, site, { recursive: true });
  writeFileSync(join(site, 'data/baby-stations.json'), manyStations(site));
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css|html|json|geojson|svg|webmanifest)$/.test(name)) continue;
    writeFileSync(join(site, `${name}.gz`), gzipSync(readFileSync(join(site, name))));
  }
  return site;
}

const found = findBrowser(thisMachine);
if (found === null) throw new Error('No browser to measure in: node scripts/tooling/ensure-browser.ts');
const site = makeSite();
const browser = await chromium.launch(launchOptions(found, process.getuid?.() === 0));
try {
  const url = await serve({ directory: site, host: 'localhost', port: 0, path: '/' });
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, url));
  const ours = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  console.log(
    `390×844, CPU 4× slower, 1.6 Mbit/s, 150 ms, gzip, ${facilities} stations, map of the embedded style; medians of ${runs}, ms`,
  );
  for (const name of ours) console.log(rowOf(name, medianOf(visits.map((each) => each[name]))));
  console.log('\nas published for others on the same profile, another machine: compare ratios');
  for (const [name, figures] of Object.entries(peers)) console.log(rowOf(name, figures));
} finally {
  await browser.close();
  rmSync(site, { recursive: true, force: true });
}
process.exit();
