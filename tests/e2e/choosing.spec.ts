import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

/** Boxes of the pages of a PDF, in points. */
function sheetsOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
}

const [portrait, landscape] = ['595×842', '842×595'];

test.use({ map: 'hidden' });

test.beforeEach(async ({ app }) => {
  await app.freezeClock('2026-11-20T10:00:00+09:00');
});

test('compares two areas before a move, on the screen, in a link and on A4', async ({ app }, { project }) => {
  const { page } = app;
  await app.open('#/areas?theme=nurseries&class=1');
  await page.getByRole('combobox', { name: '市区町村・区' }).selectOption('豊中市');
  await page.getByRole('button', { name: '選んだ市区町村・区を加える' }).click();
  await page.getByRole('combobox', { name: '駅', exact: true }).selectOption('梅田');
  await page.getByRole('button', { name: '選んだ駅のまわりを加える' }).click();
  await expect(page.getByText('空きの公表がある園').first()).toBeVisible();
  await expect(page.getByText('2026年12月入所分').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /豊中市.*推移の図/ })).toBeVisible();
  await app.expectAccessible();
  await app.keepScreenshot('areas');
  await app.expectLooks('areas');

  await page.goto(page.url());
  await expect(page.getByRole('columnheader', { name: /^豊中市/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^梅田から1km/ })).toBeVisible();
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    path: join('test-results/screenshots', `areas-${project.name}.pdf`),
  });
  expect(new Set(sheetsOf(pdf))).toEqual(new Set([portrait]));
});

test('chooses nurseries in the list, compares them on A4 and saves them as CSV', async ({ app }, {
  project,
}) => {
  const { page } = app;
  // Two pages, axe, a file and a sheet of paper.
  test.slow();
  const find = new FindPage(app);
  // The map has no part in this and takes the time of a machine without a graphics card.
  await app.open('#/find?theme=nurseries&class=1');
  await find.untilListed();
  for (const index of [0, 1, 2])
    await find.lines
      .nth(index)
      .getByRole('button', { name: /くらべる園に加える/ })
      .click();
  await expect(page.getByText('くらべる園 3/6件')).toBeVisible();
  expect(await page.evaluate(() => window.innerWidth), 'the page is no wider than the window').toBe(
    page.viewportSize()?.width,
  );
  await app.keepScreenshot('compare-tray');
  await app.expectLooks('compare-tray');
  await page.getByRole('link', { name: '並べて見る' }).click();
  await expect(page.getByRole('row', { name: /^1歳児/ })).toBeVisible();
  await app.expectAccessible();
  await app.keepScreenshot('compare');
  await app.expectLooks('compare');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで保存' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('園くらべ-2026-11-20.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\uFEFF名称,/);

  const pdf = await page.pdf({
    preferCSSPageSize: true,
    path: join('test-results/screenshots', `compare-${project.name}.pdf`),
  });
  expect(new Set(sheetsOf(pdf))).toEqual(new Set([landscape]));
});

test('two children; then a symbol city beside a counting one and one that publishes nothing', {
  tag: '@once',
}, async ({ app }) => {
  const { page } = app;
  // The list, a card and a page with axe.
  test.slow();
  const find = new FindPage(app);
  await app.open('#/find?theme=nurseries');
  await find.untilListed();
  await page.getByText('お子さんと入園月').click();
  await page.getByLabel('入園したい月').selectOption({ label: '2026年12月' });
  await page.getByLabel('1人目の生年月日・出産予定日').fill('2025-06-15');
  await page.getByRole('button', { name: 'お子さんを追加' }).click();
  await page.getByLabel('2人目の生年月日・出産予定日').fill('2024-01-15');
  await page.getByLabel('お住まいの市区町村').selectOption('能勢町');
  await expect(page).toHaveURL(/class=0,2&month=2026-12/);
  await expect(find.lines.first()).toContainText('2人とも空きあり');
  await app.keepScreenshot('two-children');

  await find.lines.first().getByRole('link').first().click();
  await expect(page.getByText(/施設です。申込みは、お住まいの能勢町へします/)).toBeVisible();
  const word = page.getByRole('button', { name: '利用調整' });
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '利用調整' })).toContainText('申し込んだ順ではありません');
  await app.keepScreenshot('word');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(word).toBeFocused();

  await app.open('#/areas?theme=nurseries&class=0,2&areas=272035,272116,273228');
  for (const age of [0, 2]) {
    const cells = page.getByRole('row', { name: new RegExp(`^空き（${age}歳児）`) }).getByRole('cell');
    const [counting, marking, silent] = [cells.nth(0), cells.nth(1), cells.nth(2)];
    await expect(counting).toContainText('公表された人数の合計');
    await expect(marking).toContainText('記号か幅の公表のため');
    await expect(marking).not.toContainText('公表された人数の合計');
    await expect(silent).toContainText('「空き0」という意味ではありません');
  }
  await app.expectAccessible();
  await app.keepScreenshot('areas-three');
});
