import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions, thisMachine } from './find-browser.ts';
import { root } from './project.ts';

/** What a link to the site shows where it is shared: the mark, the name, and what one finds, over the land's own outline. */
const picture = `<!doctype html>
<html lang="ja">
  <style>
    body { position: relative; width: 1200px; height: 630px; margin: 0; overflow: hidden; background: #0b6b68; color: #fff; font-family: system-ui, "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", sans-serif; }
    .land { position: absolute; inset: 0; }
    .shade { position: absolute; inset: 0; background: linear-gradient(90deg, #0b6b68 25%, transparent 72%); }
    .words { position: absolute; inset-block: 0; left: 88px; width: 760px; display: flex; flex-direction: column; justify-content: center; }
    h1 { margin: 0 0 28px; font-size: 68px; line-height: 1.2; letter-spacing: 0.01em; white-space: nowrap; }
    p { margin: 0; font-size: 33px; line-height: 1.6; }
    .mark { width: 112px; height: 112px; margin-bottom: 30px; border-radius: 26px; box-shadow: 0 0 0 4px #fff; }
  </style>
  <svg class="land" viewBox="0 0 1200 630"><path d="LAND" fill="#0f7f7b"/>PINS</svg>
  <div class="shade"></div>
  <div class="words">
    <img class="mark" src="data:image/svg+xml;base64,MARK" alt="">
    <h1>おおさか子育てマップ</h1>
    <p>赤ちゃんの駅と保育施設の空き情報を<br>大阪府43市町村、ひとつの地図と一覧で</p>
  </div>
</html>`;

/** West and north edge in degrees and pixels per degree: the bay lies behind the words, the prefecture to their right. */
const frame = { west: 134.2, north: 34.99, scale: 905 };
const squeeze = Math.cos((34.65 * Math.PI) / 180);

function pixelOf(lng: number, lat: number): [number, number] {
  return [(lng - frame.west) * frame.scale * squeeze, (frame.north - lat) * frame.scale];
}

function landPath(): string {
  const land: GeoJSON.FeatureCollection = JSON.parse(
    readFileSync(join(root, 'public/map/land.geojson'), 'utf8'),
  );
  const polygons = land.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return polygons
    .flat()
    .map((ring) => {
      const points = ring.map(([lng = 0, lat = 0]) =>
        pixelOf(lng, lat)
          .map((each) => each.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
}

/** Some cities' places, as drops of both colours of the mark. */
const pins = [
  [135.502, 34.694, '#fff'],
  [135.617, 34.814, '#fff'],
  [135.483, 34.573, '#ffc94d'],
  [135.601, 34.627, '#ffc94d'],
  [135.371, 34.461, '#fff'],
  [135.55, 34.5, '#fff'],
  [135.47, 34.79, '#ffc94d'],
] as const;

function drop([lng, lat, colour]: (typeof pins)[number]): string {
  const [x, y] = pixelOf(lng, lat);
  return `<path transform="translate(${x} ${y}) scale(1.5) translate(-27 -53)" fill="${colour}" fill-rule="evenodd" d="M27 10c-9.900 0-17 7.200-17 16.200C10 36.500 20 44.500 27 53c7-8.500 17-16.500 17-26.800C44 17.200 36.900 10 27 10zM27 19a7 7 0 1 1 0 14 7 7 0 1 1 0-14z"/>`;
}

const found = findBrowser(thisMachine);
if (found === null) throw new Error('No browser to draw in: node scripts/tooling/ensure-browser.ts');
const browser = await chromium.launch(launchOptions(found, process.getuid?.() === 0));
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(
  picture
    .replace('MARK', readFileSync(join(root, 'public/icon.svg'), 'base64'))
    .replace('LAND', landPath())
    .replace('PINS', pins.map(drop).join('')),
);
await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
writeFileSync(join(root, 'public/social-card.png'), await page.screenshot());
await browser.close();
