import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import type { Theme } from '#domain/facility.ts';
import type { FacilityCollection } from '#domain/geojson.ts';
import { findBrowser, launchOptions, thisMachine } from './find-browser.ts';
import { root } from './project.ts';
import { serve } from './serve.ts';

/** Facilities of the build, so many, spread over the prefecture. */
function someOf<T extends Theme>(
  theme: T,
  count: number,
): FacilityCollection<T>['features'][number]['properties'][] {
  const file = join(root, `dist/data/${theme}.geojson`);
  const { features }: FacilityCollection<T> = JSON.parse(readFileSync(file, 'utf8'));
  return features
    .filter((_, index) => index % Math.floor(features.length / count) === 0)
    .map(({ properties }) => properties);
}

const nurseries = someOf('nurseries', 3).slice(0, 3);
const [station] = someOf('baby-stations', 1);

/** Every main state as people meet it, in one sheet to be looked at: `test-results/shots/contact-sheet.png`. */
const states: Readonly<Record<string, string>> = {
  stations: '#/find?',
  nurseries: '#/find?theme=nurseries&class=1&open=1',
  city: '#/find?theme=nurseries&class=1&area=272272',
  'nothing-found': '#/find?with=nursingSpace,diaperTable,hotWater,sink,microwave,pumping&now=1&area=273830',
  station: `#/find?id=${station?.id}`,
  nursery: `#/find?theme=nurseries&class=1&id=${nurseries[0]?.id}`,
  kept: '#/kept?',
  compare: `#/compare?theme=nurseries&class=1&ids=${nurseries.map(({ id }) => id)}`,
  areas: '#/areas?theme=nurseries&class=1&areas=272051,272124,umeda/2',
  preview: '#/preview?',
  ledger: '#/ledger?',
  about: '#/about?',
};
const deviceKey = 'osaka-kosodate-map/1';
/** The device of somebody who has used the app before. */
const kept = {
  greeted: true,
  favourites: nurseries.map(({ id, name }) => ({ theme: 'nurseries', id, name, note: '', seen: null })),
  areas: [{ link: '#/find?theme=nurseries&area=272051' }],
};
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const schemes = ['light', 'dark'] as const;
const drawTime = 120_000;

const folder = join(root, 'test-results/shots');
mkdirSync(folder, { recursive: true });
const found = findBrowser(thisMachine);
if (found === null) throw new Error('No browser to draw in: node scripts/tooling/ensure-browser.ts');
const url = await serve({ directory: join(root, 'dist'), host: 'localhost', port: 0, path: '/' });
const browser = await chromium.launch(launchOptions(found, process.getuid?.() === 0));

/** One picture after the other; the first is of a first visit. */
async function shoot(context: BrowserContext, device: string): Promise<string[]> {
  const taken: string[] = [];
  for (const [state, hash] of Object.entries(states)) {
    const page = await context.newPage();
    const stored = [deviceKey, JSON.stringify(state === 'stations' ? {} : kept)] as const;
    await page.addInitScript(([key, value]) => window.localStorage.setItem(key, value), stored);
    await page.clock.setFixedTime(new Date('2026-11-25T10:30:00+09:00'));
    await page.goto(url + hash);
    const isMap = hash.startsWith('#/find');
    if (isMap) await page.locator('[data-map-state="idle"]').waitFor({ timeout: drawTime });
    else await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    const name = `${state}-${device}`;
    writeFileSync(join(folder, `${name}.png`), await page.screenshot());
    taken.push(name);
    await page.close();
  }
  return taken;
}

const names: string[] = [];
for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      serviceWorkers: 'block',
    });
    names.push(...(await shoot(context, `${screen}-${colorScheme}`)));
    await context.close();
  }
}

const figures = names.map(
  (name) => `<figure><img src="${name}.png" height="420"><figcaption>${name}</figcaption></figure>`,
);
const style = 'body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;font:14px sans-serif}figure{margin:0}';
const sheet = join(folder, 'contact-sheet.html');
writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
const page = await browser.newPage({ viewport: { width: 2200, height: 1000 } });
await page.goto(`file://${sheet}`);
await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
await browser.close();
process.stdout.write(`${names.length} pictures: ${sheet}\n`);
process.exit();
