import { expect, test } from './drivers/app.ts';

test.use({ map: 'hidden' });

test('the page opens under a sub-path with a heading', async ({ app }) => {
  await app.open();
  await expect(app.page.getByRole('heading').first()).toBeVisible();
  await expect(app.page).toHaveTitle('おおさか子育てマップ 見本データ（架空の施設）');
});
