import { readFileSync } from 'node:fs';
import { expect, test } from './drivers/app.ts';

const rows = [
  '施設名,住所,緯度,経度,電話番号,0歳児,1歳児',
  'ひみつ保育園,吹田市山田1-1,34.80,135.53,06-0000-0001（準備室）,調整中,2',
  'ないしょ保育園,吹田市山田1-2,135.52,34.79,06-0000-0002,0,1',
  'かくれ保育園,吹田市山田1-3,34.79,135.51,06-0000-0003,1,0',
];
const file = {
  name: 'suita-vacancy-2026-11-01.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n')),
};

const words = {
  ja: {
    choose: 'ファイルを選ぶ',
    fix: '次へ：直す',
    look: '次へ：見えかたを確かめる',
    take: '次へ：持ち帰る',
    save: 'CSVを保存する',
  },
  en: {
    choose: 'Choose files',
    fix: 'Next: mend',
    look: 'Next: see it as parents do',
    take: 'Next: take it home',
    save: 'Save the CSV',
  },
};

for (const language of ['ja', 'en'] as const) {
  test(`from the first focus to the file taken away by keys alone in ${language}, and nothing of it leaves the page`, {
    tag: language === 'ja' ? [] : '@once',
  }, async ({ app }) => {
    const { page } = app;
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('filechooser', (chooser) => void chooser.setFiles(file));
    const { choose, fix, look, take, save } = words[language];
    await app.freezeClock('2026-11-25T10:30:00+09:00');
    await app.open(`#/preview?lang=${language}`);
    await expect(page.locator('input[type=file]')).toBeAttached();
    await page.waitForLoadState('networkidle');
    await app.tabTo(page.getByRole('main').getByRole('button', { name: choose, exact: true }));
    const requests: string[] = [];
    // A file of the app itself, which may come late, has a name that carries nothing.
    const isOfApp = (url: string) => /\/assets\/[\w-]+\.(?:js|css)$/.test(url);
    page.on('request', (request) => isOfApp(request.url()) || requests.push(request.url()));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').first()).toContainText('電話番号');
    await app.expectAccessible();
    await app.tabTo(page.getByRole('button', { name: fix }));
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid');
    await expect(grid).toContainText('ひみつ保育園');
    if (language === 'ja') await app.expectLooks('data-check');
    await app.tabTo(grid);
    for (const key of ['ArrowDown', 'End', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    const input = grid.getByRole('textbox');
    await expect(input).toHaveValue('調整中');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    const cell = grid.getByRole('gridcell', { selected: true });
    await expect(cell).toHaveText('3');
    await app.expectAccessible();
    await page.keyboard.press('Control+z');
    await expect(cell).toContainText('調整中');
    await page.keyboard.press('Control+y');
    await expect(cell).toHaveText('3');
    expect(requests).toEqual([]);
    expect(page.url()).not.toContain('suita');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('保育園');
    await app.tabTo(page.getByRole('button', { name: look }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-map-state="idle"]')).toBeVisible();
    await app.tabTo(page.getByRole('button', { name: 'ないしょ保育園' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toContainText('ないしょ保育園');
    await app.expectAccessible();
    await app.keepScreenshot(`preview-look-${language}`);
    await app.tabTo(page.getByRole('button', { name: take }));
    await page.keyboard.press('Enter');
    await app.tabTo(page.getByRole('button', { name: save }));
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const taken = readFileSync(await (await downloading).path(), 'utf8');
    expect(taken).toContain('ひみつ保育園,吹田市山田1-1,34.80,135.53,06-0000-0001（準備室）,3,2');
    expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
    expect(said.filter((text) => /保育園|山田|0000/.test(text))).toEqual([]);
  });
}
