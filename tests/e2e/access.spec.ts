import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

const smallest = 44;
/** Links within a sentence or a table of facts are exempt (WCAG 2.2, 2.5.8 inline); 24 px high all the same. */
const controls = 'button, summary, select, input, [role="option"], header a';

for (const language of ['ja', 'en']) {
  for (const [state, hash] of [
    ['stations', '#/find?'],
    ['nurseries', '#/find?theme=nurseries&class=1'],
    ['about', '#/about?'],
  ] as const) {
    test(`axe finds nothing on ${state} in ${language}, and targets are large enough`, async ({ app }) => {
      await app.freezeClock('2026-11-25T10:30:00+09:00');
      await app.open(`${hash}&lang=${language}`);
      await expect(app.page.getByRole('heading', { level: 1 })).toBeAttached();
      if (state !== 'about') await new FindPage(app).untilDrawn();
      await app.expectAccessible();
      const sizes = await app.page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((elements) =>
          elements.map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { smaller: Math.min(width, height), name: element.outerHTML.slice(0, 120) };
          }),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter(({ smaller }) => smaller < smallest)).toEqual([]);
      await app.keepScreenshot(`${state}-${language}`);
    });
  }

  for (const theme of ['baby-stations', 'nurseries']) {
    test(`axe finds nothing on a facility of ${theme} in ${language}`, async ({ app }) => {
      const find = new FindPage(app);
      await app.open(`#/find?theme=${theme}&lang=${language}`);
      await find.untilListed();
      await find.openFirst();
      await find.untilDrawn();
      await app.expectAccessible();
    });
  }
}

test('in dark colours axe finds nothing either', async ({ app }) => {
  const find = new FindPage(app);
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.open('#/find?theme=nurseries&class=1');
  await find.untilDrawn();
  await app.expectAccessible();
  await app.keepScreenshot('dark');
});

test('at 320 px wide and a short window the page scrolls as a whole and nothing is cut', async ({ app }) => {
  const find = new FindPage(app);
  await app.page.setViewportSize({ width: 320, height: 400 });
  await app.open('#/find?theme=nurseries&class=1');
  await find.untilListed();
  const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await app.expectAccessible();
  await app.keepScreenshot('short-window');
});
