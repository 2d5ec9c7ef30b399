import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser, launchOptions, thisMachine } from './find-browser.ts';
import { lookedAt, mainStates, usedDevice } from './main-states.ts';
import { root } from './project.ts';
import { serve } from './serve.ts';

/** Every main state as people meet it, in one sheet to be looked at: `test-results/shots/contact-sheet.png`. */
const deviceKey = 'osaka-kosodate-map/1';
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
  for (const [state, hash] of Object.entries(mainStates)) {
    const page = await context.newPage();
    const stored = [deviceKey, JSON.stringify(state === 'stations' ? {} : usedDevice)] as const;
    await page.addInitScript(([key, value]) => window.localStorage.setItem(key, value), stored);
    await page.clock.setFixedTime(new Date(lookedAt));
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
