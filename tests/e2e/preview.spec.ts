import { expect, test } from './drivers/app.ts';

const rows = [
  '施設名,住所,緯度,経度,電話番号,0歳児,1歳児',
  'ひみつ保育園,吹田市山田1-1,34.80,135.53,06-0000-0001（準備室）,調整中,2',
  'ないしょ保育園,吹田市山田1-2,135.52,34.79,06-0000-0002,0,1',
  'かくれ保育園,吹田市山田1-3,34.79,135.51,06-0000-0003,1,0',
];
const file = {
  name: 'suita-2026-11-01.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n')),
};

for (const language of ['ja', 'en']) {
  test(`a file is read, mended by keyboard and looked at in ${language}, and nothing of it leaves the page`, async ({
    app,
  }) => {
    const { page } = app;
    await app.open(`#/preview?lang=${language}`);
    const chooser = page.locator('input[type=file]');
    await expect(chooser).toBeAttached();
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await chooser.setInputFiles(file);
    const steps = page.locator('ol').first().getByRole('button');
    await expect(page.getByRole('table').first()).toContainText('電話番号');
    await app.expectAccessible();
    await steps.nth(2).click();
    const grid = page.getByRole('grid');
    await expect(grid).toContainText('ひみつ保育園');
    await grid.focus();
    for (const key of ['ArrowDown', 'End', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    const input = grid.getByRole('textbox');
    await expect(input).toHaveValue('調整中');
    await input.fill('3');
    await input.press('Enter');
    await expect(grid.getByRole('gridcell', { selected: true })).toHaveText('3');
    await app.expectAccessible();
    await page.keyboard.press('Control+z');
    await expect(grid.getByRole('gridcell', { selected: true })).toContainText('調整中');
    expect(requests).toEqual([]);
    expect(page.url()).not.toContain('suita');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('保育園');
    await steps.nth(3).click();
    await expect(page.locator('[data-map-state="idle"]')).toBeVisible();
    await page.getByRole('button', { name: 'ないしょ保育園' }).click();
    await expect(page.getByRole('article')).toContainText('ないしょ保育園');
    await app.expectAccessible();
    await app.keepScreenshot(`preview-look-${language}`);
    expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  });
}
