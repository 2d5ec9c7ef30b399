import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from '@playwright/test';
import { root } from '#scripts/tooling/project.ts';
import { App, expect, hideMap, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';
import { Site } from './drivers/site.ts';

const visitor = (browser: Browser) =>
  browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });

/** Code and data are on the device. */
const untilKept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await (await caches.open('osaka-kosodate-map/data')).keys();
          return kept.map((each) => each.url.split('/').at(-1)).sort();
        }),
      { timeout: 60_000 },
    )
    .toEqual(['baby-stations.json', 'manifest.json', 'nurseries.json', 'places.json']);

test('after one visit everything opens without a server', async ({ browser }, { project }) => {
  test.skip(project.name === 'desktop', 'the same service worker');
  const context = await visitor(browser);
  const app = new App(await context.newPage(), project.name);
  const server = spawn('node', ['scripts/tooling/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', BASE_PATH: '/below/' },
  });
  try {
    const [line] = await once(server.stdout, 'data');
    const url = String(line).trim();
    const find = new FindPage(app);
    await app.page.goto(url);
    await find.untilListed();
    await untilKept(app.page);
    server.kill();
    await once(server, 'exit');

    await context.setOffline(true);
    await app.page.reload();
    await find.untilListed();
    await expect(app.page.getByText('いまオフラインです。')).toBeVisible();
    await find.untilDrawn();
    await app.page.getByRole('link', { name: '園さがし' }).click();
    await find.choose('空きあり');
    await find.openFirst();
    await expect(find.facility.getByText(/現在$/).first()).toBeVisible();
    await app.keepScreenshot('offline');
    await app.page.goto(`${url}#/kept`);
    await expect(app.page.getByRole('heading', { name: '最近見た施設' })).toBeVisible();
    await app.expectAccessible();
    await app.keepScreenshot('kept');
  } finally {
    server.kill();
    await context.close();
  }
});

test(
  'a new version is announced, and waits for a press that keeps what one was doing',
  {
    tag: '@once',
  },
  async ({ browser }, { project }) => {
    const context = await visitor(browser);
    const site = await Site.start();
    const app = new App(await context.newPage(), project.name);
    const find = new FindPage(app);
    const release = app.page.locator('meta[name="release"]');
    const announcement = app.page.getByText('新しい版があります。');
    try {
      await hideMap(app.page);
      await app.page.goto(site.url);
      await find.untilListed();
      await untilKept(app.page);
      await find.choose('お湯');
      await find.openFirst();
      const doing = app.page.url();

      site.release('second');
      await app.freezeClock(new Date(Date.now() + 31 * 60_000).toISOString());
      await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(announcement).toBeVisible();
      await expect(find.facility).toBeVisible();
      await expect(release, 'nothing changes before the press').toHaveCount(0);
      await app.expectAccessible();

      await app.page.getByRole('button', { name: '更新', exact: true }).click();
      await expect(release).toHaveAttribute('content', 'second');
      expect(app.page.url()).toBe(doing);
      await expect(find.facility).toBeVisible();
      await expect(announcement).toHaveCount(0);
      await app.page.getByRole('button', { name: '一覧に戻る' }).click();
      await expect(find.filter('お湯')).toHaveAttribute('aria-pressed', 'true');
    } finally {
      await context.close();
      site.stop();
    }
  },
);
