import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '#scripts/tooling/project.ts';
import { App, expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

test('after one visit everything opens without a server', async ({ browser }, { project }) => {
  test.skip(project.name === 'desktop', 'the same service worker');
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
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
    await expect
      .poll(
        () =>
          app.page.evaluate(async () => {
            const kept = await (await caches.open('osaka-kosodate-map/data')).keys();
            return kept.map((each) => each.url.split('/').at(-1)).sort();
          }),
        { timeout: 60_000 },
      )
      .toEqual(['baby-stations.json', 'manifest.json', 'nurseries.json', 'places.json']);
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
