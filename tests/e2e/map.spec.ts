import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point as GeoPoint } from 'geojson';
import { root } from '#scripts/tooling/project.ts';
import { expect, type Point, test } from './drivers/app.ts';
import { FindMap, streetsAround } from './drivers/find-map.ts';
import { FindPage } from './drivers/find-page.ts';

interface Nursery {
  id: string;
  name: string;
  at: Point;
}

const nurseries = (): Nursery[] => {
  const file = join(root, 'dist/data/nurseries.geojson');
  const { features }: FeatureCollection<GeoPoint | null> = JSON.parse(readFileSync(file, 'utf8'));
  return features.flatMap(({ geometry, properties }) => {
    const [lng, lat] = geometry?.coordinates ?? [];
    if (lng === undefined || lat === undefined) return [];
    return [{ id: properties?.id, name: properties?.name, at: { lat, lng } }];
  });
};

/** No other pin within about 300 m, so that one press can mean only this one. */
function standsAlone({ at }: Nursery, _: number, all: readonly Nursery[]): boolean {
  const near = all.filter(
    (other) => Math.hypot((other.at.lat - at.lat) * 1.2, other.at.lng - at.lng) < 0.003,
  );
  return near.length === 1;
}

/** The one that stands at this share of the list of those. */
function nurseryAlone(share: number): Nursery {
  const alone = nurseries().filter(standsAlone);
  const found = alone[Math.floor(alone.length * share)];
  if (found === undefined) throw new Error('no nursery stands alone');
  return found;
}

test('the map is drawn, and names its land and its tiles', async ({ app }) => {
  const map = new FindMap(app);
  const find = new FindPage(app);
  await app.open(streetsAround(nurseryAlone(0.5).at, 'nurseries'));
  await find.untilDrawn();
  await expect(map.frame).toHaveAttribute('data-map-tiles', 'shown');
  await expect(app.page.getByRole('link', { name: '地理院タイル' })).toBeVisible();
  await expect(app.page.getByRole('link', { name: /OpenStreetMap/ })).toBeVisible();
  await map.expectDrawn();
  await app.keepScreenshot('map-with-tiles');
});

test('nothing covers the credit of the map, whatever the height of the phone', { tag: '@once' }, async ({
  app,
}) => {
  await app.open();
  for (const [width, height] of [
    [390, 844],
    [412, 915],
    [412, 1100],
  ] as const)
    await test.step(`${width}×${height}`, async () => {
      await app.page.setViewportSize({ width, height });
      await new FindPage(app).untilDrawn();
      const credit = app.page.getByRole('link', { name: /OpenStreetMap/ });
      await credit.click({ trial: true, position: { x: 8, y: 12 } });
      const box = await credit.boundingBox();
      const sheet = await app.page.getByRole('main').locator('..').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(sheet?.y ?? 0));
    });
});

for (const share of [0.1, 0.8]) {
  test(`a pin pressed opens its facility, ${share * 100} % into the list`, {
    tag: share === 0.1 ? [] : '@once',
  }, async ({ app }) => {
    const map = new FindMap(app);
    const find = new FindPage(app);
    const { id, name, at } = nurseryAlone(share);
    // One of the two with a map that moves as it does for most.
    if (share < 0.5) await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open(streetsAround(at, 'nurseries'));
    await find.untilListed();
    await find.untilDrawn();
    await map.pressPin(at);
    await expect(find.facility.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(app.page).toHaveURL(new RegExp(`id=${id}`));
    await map.inView.focus();
    await app.page.keyboard.press('Enter');
    await expect(map.inViewTitle).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(map.inViewTitle).toBeHidden();
    await expect(map.inView, 'Escape leads out of what lies on top alone').toBeFocused();
    await expect(find.facility).toBeVisible();
    if (share > 0.5)
      await test.step('another press names a home of one’s own, which no link tells', async () => {
        await app.page.getByRole('button', { name: '一覧に戻る' }).click();
        await app.page.getByText('通う道（家・駅・職場から）').click();
        await app.page.getByRole('button', { name: '地図で選ぶ' }).click();
        await map.pressPin(at);
        const home = app.page.getByRole('button', { name: '家の候補A（この画面だけの場所）を消す' });
        await expect(home).toBeVisible();
        await expect(find.facility).toHaveCount(0);
        expect(app.page.url()).not.toMatch(/places=|id=/);
        await app.keepScreenshot('home-on-map');
      });
  });
}

test.describe('tiles refused', () => {
  test.use({ tiles: 'refused' });

  test('the embedded map stays, with its credit, and no error', { tag: '@once' }, async ({ app }) => {
    const map = new FindMap(app);
    const find = new FindPage(app);
    await app.open(streetsAround(nurseryAlone(0.5).at, 'nurseries'));
    await find.untilDrawn();
    await expect(map.frame).toHaveAttribute('data-map-tiles', 'failed');
    await expect(app.page.getByRole('link', { name: /OpenStreetMap/ })).toBeVisible();
    await expect(app.page.getByRole('link', { name: '地理院タイル' })).toHaveCount(0);
    await map.expectDrawn();
    await app.keepScreenshot('map-without-tiles');
  });
});

for (const [lost, file] of [
  ["the map's worker", 'maplibre-gl-worker'],
  ["the map's library", 'maplibre-gl'],
  ["the map's code", 'facility-map'],
] as const) {
  test(`without ${lost} the page says so and the list is complete`, { tag: '@once' }, async ({ app }) => {
    const map = new FindMap(app);
    const find = new FindPage(app);
    await map.loseFile(file);
    await app.open('#/find?theme=nurseries');
    await map.expectMissing();
    await find.untilListed();
    await app.expectAccessible();
    await app.keepScreenshot(`without-${file}`);
    await find.openFirst();
  });
}
