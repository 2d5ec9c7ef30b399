import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions, thisMachine } from './find-browser.ts';
import { root } from './project.ts';

interface Icon {
  name: string;
  /** Both sides, in pixels. */
  size: number;
  /** Of the side, how much the mark takes: a maskable icon may lose all but its middle 80 %. */
  share: number;
  background: string;
}

const sizes = [192, 512];

/** The mark's own ground, so that a mask of any form cuts through one colour. */
const ground = '#0b6b68';

const icons: readonly Icon[] = [
  ...sizes.map((size): Icon => ({ name: `any-${size}`, size, share: 1, background: 'transparent' })),
  ...sizes.map((size): Icon => ({ name: `maskable-${size}`, size, share: 0.9, background: ground })),
  { name: 'apple-touch-180', size: 180, share: 1, background: ground },
];

const folder = join(root, 'public/icons');
const mark = readFileSync(join(root, 'public/icon.svg'), 'base64');
const found = findBrowser(thisMachine);
if (found === null) throw new Error('No browser to draw in: node scripts/tooling/ensure-browser.ts');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions(found, process.getuid?.() === 0));
const page = await browser.newPage();
for (const { name, size, share, background } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${background}">
      <img src="data:image/svg+xml;base64,${mark}" width="${Math.round(size * share)}">
    </body>`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
