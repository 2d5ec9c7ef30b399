import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

const wednesdayMorning = '2026-11-25T10:30:00+09:00';
const umeda = { lat: 34.7024, lng: 135.4959 };

test.beforeEach(async ({ app }) => {
  await app.freezeClock(wednesdayMorning);
});

test('near me, a place with hot water that is open now', async ({ app }) => {
  const find = new FindPage(app);
  await app.standAt(umeda);
  await app.open();
  await find.untilListed();
  await app.keepScreenshot('stations-first-view');

  await app.page.getByRole('button', { name: '近くから' }).click();
  await expect(app.page.getByText('現在地から近い順')).toBeVisible();
  await find.choose('お湯');
  await find.choose('今使える');
  await expect(find.firstResult).toContainText('今使える（');
  await find.untilDrawn();
  await app.keepScreenshot('stations-near-me');

  await find.openFirst();
  await expect(find.facility.getByRole('listitem').filter({ hasText: /調乳用のお湯.*あり/ })).toBeVisible();
  await expect(find.facility).toContainText('直線');
  await expect(find.facility).toContainText('見本データ（架空の施設）');
  await expect(find.facility.getByRole('link', { name: /Googleマップ/ })).toHaveAttribute(
    'href',
    /destination=3[45]\.\d+%2C135\.\d+/,
  );
  await find.untilDrawn();
  await app.keepScreenshot('station');

  expect(app.page.url(), 'where the phone is stays on the phone').not.toMatch(/34\.70|135\.49|map=/);
  const stored = await app.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toMatch(/34\.7|135\.4/);
});

test('a place in class 1 in 吹田市 for the next month', async ({ app }) => {
  const find = new FindPage(app);
  await app.open();
  await app.page.getByRole('link', { name: '園さがし' }).click();
  await find.untilListed();
  await find.choose('1歳児');
  await find.choose('空きあり');
  await find.chooseArea('吹田市');
  await expect(find.firstResult).toContainText('吹田市');
  await expect(find.firstResult).toContainText(/1歳児\s*○?空き \d+/);
  await expect(find.firstResult).toContainText('2026年12月入所分');
  await expect(find.firstResult).toContainText('2026年11月1日現在');
  await find.untilDrawn();
  await app.keepScreenshot('nurseries-suita');

  const link = app.page.url();
  await find.openFirst();
  const table = find.facility.getByRole('table', { name: /2026年12月入所分.*2026年11月1日現在/ });
  await expect(table.getByRole('row', { name: /1歳児.*空き/ })).toBeVisible();
  await expect(find.facility).toContainText('空きは目安です。入園を保証するものではありません。');
  await find.untilDrawn();
  await app.keepScreenshot('nursery');

  await app.page.goto(link);
  await app.page.reload();
  await expect(find.filter('1歳児')).toHaveAttribute('aria-pressed', 'true');
  await expect(find.filter('空きあり')).toHaveAttribute('aria-pressed', 'true');
  await expect(find.firstResult).toContainText('吹田市');
});

test.describe('by keyboard alone, without the map', { tag: '@once' }, () => {
  test.use({ map: 'hidden' });

  test('near me, a place with hot water that is open now', async ({ app }) => {
    const find = new FindPage(app);
    await app.standAt(umeda);
    await app.open();
    await find.untilListed();
    const near = app.page.getByRole('button', { name: '近くから' });
    await app.tabTo(near);
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByText('現在地から近い順')).toBeVisible();
    await expect(near, 'the focus stays on what was pressed').toBeFocused();
    await app.tabTo(find.filter('今使える'));
    await app.page.keyboard.press('Space');
    await app.tabTo(find.filter('お湯'));
    await app.page.keyboard.press('Space');
    await app.tabTo(find.filter('父親可'));
    await expect(find.filter('父親可'), 'not half out of its row').toBeInViewport({ ratio: 0.99 });
    await expect(find.firstResult).toContainText('今使える（');
    const name = await find.results.first().textContent();
    await app.tabTo(find.results.first().getByRole('link'));
    await app.page.keyboard.press('Enter');
    await expect(find.facility.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(find.facility.getByRole('heading', { level: 2 })).toHaveText(name ?? '');
    await app.page.keyboard.press('Shift+Tab');
    await app.page.keyboard.press('Enter');
    await expect(find.results.first().getByRole('link'), 'focus returns to the line left').toBeFocused();
  });

  test('a place in class 1 in 吹田市', async ({ app }) => {
    const find = new FindPage(app);
    await app.open('#/find?theme=nurseries');
    await find.untilListed();
    await app.tabTo(app.page.getByRole('combobox', { name: '駅・市区町村・施設名でさがす' }));
    await app.page.keyboard.type('suita');
    await expect(app.page.getByRole('listbox').getByRole('option').first()).toContainText('吹田');
    await app.page.keyboard.press('Enter');
    await app.tabTo(find.filter('1歳児'));
    await app.page.keyboard.press('Space');
    await app.tabTo(find.filter('空きあり'));
    await app.page.keyboard.press('Space');
    await expect(find.firstResult).toContainText('吹田市');
    await expect(find.firstResult, 'a number is read with its month and its date').toMatchAriaSnapshot(`
      - listitem:
        - heading [level=3]
        - text: /1歳児 空き \\d+人 2026年12月入所分 2026年11月1日現在/
    `);
    await app.tabTo(find.results.first().getByRole('link'));
    await app.page.keyboard.press('Enter');
    await expect(find.facility).toMatchAriaSnapshot(`
      - article:
        - heading [level=2]
        - table "クラス別の空き 2026年12月入所分 2026年11月1日現在":
          - rowgroup:
            - row /1歳児 空き \\d+人/
    `);
  });

  test('a station is found in romaji and its surroundings come first', async ({ app }) => {
    const find = new FindPage(app);
    await app.open();
    await find.untilListed();
    await app.tabTo(app.page.getByRole('combobox', { name: '駅・市区町村・施設名でさがす' }));
    await app.page.keyboard.type('tennoji');
    await expect(app.page.getByRole('listbox').getByRole('option').first()).toContainText('天王寺');
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByText(/天王寺.*から近い順/)).toBeVisible();
  });
});
