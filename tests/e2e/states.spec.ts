import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

test.use({ map: 'hidden' });

const openStations = '**/data/baby-stations.json';

test('says that it loads, then what failed and why, and tries again', async ({ app }) => {
  const find = new FindPage(app);
  let isDown = true;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await app.page.route(openStations, async (route) => {
    await held;
    return isDown ? route.abort() : route.fallback();
  });
  await app.freezeClock('2026-11-25T10:30:00+09:00');
  await app.open();
  await expect(app.page.getByText('読み込んでいます…').first()).toBeVisible();
  await app.expectAccessible();
  release();
  await expect(app.page.getByRole('alert')).toContainText('赤ちゃんの駅のデータを読み込めませんでした。');
  await app.keepScreenshot('load-failed');
  await app.expectLooks('load-failed');
  await app.expectAccessible();

  await app.page.getByRole('link', { name: '園さがし' }).click();
  await find.untilListed();
  await app.page.getByRole('link', { name: 'おでかけ' }).click();
  isDown = false;
  await app.page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await find.untilListed();
});

test('without what stands round the list it is complete, and a way to fetch the rest is offered', {
  tag: '@once',
}, async ({ app }) => {
  const find = new FindPage(app);
  await app.page.route('**/assets/round-list-*.js', (route) => route.abort());
  await app.open();
  await find.untilListed();
  await expect(app.page.getByText('この部分を読み込めませんでした。')).toHaveCount(2);
  await app.page.unrouteAll();
  await app.page.getByRole('button', { name: '再読み込み' }).first().click();
  await expect(find.filter('お湯')).toBeVisible();
});

test('shows a failure to load as that, never as an empty list', { tag: '@once' }, async ({ app }) => {
  for (const [symptom, answer] of [
    ['a server error', { status: 500, body: '' }],
    ['no such file', { status: 404, body: '' }],
    ['a page instead of data', { status: 200, body: '<!doctype html>' }],
    [
      'another shape',
      { status: 200, body: '{"type":"FeatureCollection","schemaVersion":1,"features":[{}]}' },
    ],
    ['a newer form', { status: 200, body: '{"schemaVersion":99}' }],
  ] as const)
    await test.step(symptom, async () => {
      await app.page.route(openStations, (route) => route.fulfill(answer));
      await app.open();
      await app.page.reload();
      await expect(app.page.getByRole('alert')).toContainText('読み込めませんでした');
      await expect(app.page.getByText('0件')).toHaveCount(0);
      await app.page.unroute(openStations);
    });
});

test('a refused position leaves other ways to search', { tag: '@once' }, async ({ app }) => {
  const find = new FindPage(app);
  await app.open();
  await find.untilListed();
  await app.page.getByRole('button', { name: '近くから' }).click();
  await expect(app.page.getByText('現在地が使えません。')).toBeVisible();
  await app.expectAccessible();
  await app.keepScreenshot('position-refused');
  await find.searchPlace('なんば');
  await expect(app.page.getByText(/から近い順/)).toBeVisible();
});

test.describe('near me', () => {
  test('a position that comes late keeps the list, one that trembles offers another order', {
    tag: '@once',
  }, async ({ app }) => {
    const find = new FindPage(app);
    const umeda = { lat: 34.7024, lng: 135.4959 };
    const { tell } = await app.holdPosition();
    await app.standAt(umeda, 60);
    await app.open();
    await find.untilListed();
    await app.page.getByRole('button', { name: '近くから' }).click();
    await expect(app.page.getByText('現在地を確認しています')).toBeVisible();
    await expect(find.results.first()).toBeVisible();
    await expect(app.page.getByText('地図の中心から近い順')).toBeVisible();
    const further = find.results.nth(20);
    const furtherBefore = await further.textContent();
    await tell();
    await expect(app.page.getByText('現在地から近い順（誤差 約60 m）')).toBeVisible();
    await expect(further, 'lines beyond the first follow').not.toHaveText(furtherBefore ?? '');

    const names = await find.results.allTextContents();
    await app.standAt({ ...umeda, lat: umeda.lat + 0.00045 }, 60);
    const rearrange = app.page.getByRole('button', { name: '50 m動きました。並べ直す' });
    await expect(rearrange).toBeVisible();
    expect(await find.results.allTextContents(), 'no line moves from under a finger').toEqual(names);
    await rearrange.click();
    await expect(app.page.getByRole('button', { name: '並べ直す', exact: true })).toBeDisabled();
    await app.standAt({ ...umeda, lat: umeda.lat + 0.02 }, 60);
    await expect(find.results.first(), 'a real move is followed').not.toHaveText(names[0] ?? '');
  });
});

test.describe('with the map', () => {
  test.use({ map: 'shown' });

  test('going offline is said, and the list stays', { tag: '@once' }, async ({ app }) => {
    const find = new FindPage(app);
    await app.open();
    await find.untilListed();
    await find.untilDrawn();
    await app.page.context().setOffline(true);
    await expect(app.page.getByText('いまオフラインです。')).toBeVisible();
    await expect(find.results.first()).toBeVisible();
    await app.page.context().setOffline(false);
    await expect(app.page.getByText('いまオフラインです。')).toHaveCount(0);
  });

  test('without WebGL the list is complete', { tag: '@once' }, async ({ app }) => {
    const find = new FindPage(app);
    await app.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
      } as typeof original;
    });
    await app.open();
    await find.untilListed();
    await expect(app.page.getByText('いま地図を表示できません。')).toBeVisible();
    await app.expectAccessible();
    await app.keepScreenshot('no-webgl');
  });
});

test('nothing found says why and offers a way on', { tag: '@once' }, async ({ app }) => {
  await app.freezeClock('2026-11-25T03:10:00+09:00');
  await app.open('#/find?with=nursingSpace,diaperTable,hotWater,sink,microwave,pumping&now=1&area=273830');
  await expect(app.page.getByText('条件に合う施設がありません。')).toBeVisible();
  await app.expectAccessible();
  await app.keepScreenshot('nothing-found');
  await app.expectLooks('nothing-found');
  await app.page.getByRole('button', { name: '条件', exact: true }).click();
  await expect(app.page.getByRole('combobox', { name: '市区町村', exact: true })).toBeVisible();
  await app.expectLooks('filters');
  await app.page
    .getByRole('button', { name: /を外す（/ })
    .first()
    .click();
  await expect(app.page).not.toHaveURL(/nursingSpace/);
});

test('a broken link opens with its readable part and says so', { tag: '@once' }, async ({ app }) => {
  const find = new FindPage(app);
  await app.open('#/find?theme=nurseries&class=9&open=1');
  await find.untilListed();
  await expect(app.page.getByText('リンクの一部（class）が読み取れない')).toBeVisible();
  await expect(find.filter('空きあり')).toHaveAttribute('aria-pressed', 'true');
});

test('a phone in another time zone gets the same answer', { tag: '@once' }, async ({ browser, baseURL }) => {
  const answers: string[] = [];
  for (const timezoneId of ['Asia/Tokyo', 'America/New_York']) {
    const context = await browser.newContext({ timezoneId, locale: 'ja-JP', ...(baseURL && { baseURL }) });
    await context.route(
      (url) => url.origin !== new URL(baseURL ?? '').origin,
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-25T08:30:00+09:00'));
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    const main = page.getByRole('main');
    // What loads after the list is there too.
    await expect(main).toContainText('借りられる移動式の赤ちゃんの駅');
    await expect(main.getByRole('button', { name: /^おむつ替え.*選ぶと/ })).toBeVisible();
    answers.push((await main.textContent()) ?? '');
    await context.close();
  }
  expect(answers[0]).toContain('時間外');
  expect(answers[1]).toBe(answers[0]);
});

test('words follow the language, the link keeps it', { tag: '@once' }, async ({ app }) => {
  await app.open('#/find?theme=nurseries');
  await app.page.getByRole('combobox', { name: 'Language' }).selectOption('English');
  await expect(app.page.getByRole('link', { name: 'Nurseries' })).toBeVisible();
  await expect(app.page.getByText('Sample data (fictional places)')).toBeVisible();
  await expect(app.page).toHaveURL(/lang=en/);
  await app.page.reload();
  await expect(app.page.getByRole('link', { name: 'Nurseries' })).toBeVisible();
});
