import type { Locator } from '@playwright/test';
import { languages } from '#domain/language.ts';
import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

const smallest = 44;
/** Links within a sentence or a table of facts are exempt (WCAG 2.2, 2.5.8 inline); 24 px high all the same. */
const controls = 'button, summary, select, input, [role="option"], header a';

for (const theme of ['baby-stations', 'nurseries'] as const)
  test(`axe finds nothing on the list, the map and a facility of ${theme}, and targets are large enough`, async ({
    app,
  }) => {
    const find = new FindPage(app);
    const isWide = test.info().project.name === 'desktop';
    await app.freezeClock('2026-11-25T10:30:00+09:00');
    await app.open(`#/find?theme=${theme}`);
    await find.untilDrawn();
    await app.expectAccessible();
    await expectLargeTargets(app.page.locator(controls));
    await app.keepScreenshot(theme);
    if (theme === 'baby-stations') await app.expectLooks(theme);
    if (isWide) {
      const legend = app.page.locator('[data-map-state] details');
      await legend.locator('summary').click();
      await app.expectPartLooks(legend, `legend-${theme}`);
      await legend.locator('summary').click();
    }
    await find.openFirst();
    await find.untilDrawn();
    await app.expectAccessible();
    await expectLargeTargets(app.page.locator(controls));
    await app.expectLooks(`${theme}-card`);
    if (isWide && theme === 'baby-stations')
      await app.expectPartLooks(find.facility.locator('ul:has(> li[data-answer])'), 'amenities');
  });

async function expectLargeTargets(targets: Locator): Promise<void> {
  const sizes = await targets.filter({ visible: true }).evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { smaller: Math.min(width, height), name: element.outerHTML.slice(0, 120) };
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ smaller }) => smaller < smallest)).toEqual([]);
}

test('in dark colours axe finds nothing either', async ({ app }) => {
  const find = new FindPage(app);
  await app.freezeClock('2026-11-25T10:30:00+09:00');
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.open('#/find?theme=nurseries&class=1');
  await find.untilDrawn();
  await app.expectAccessible();
  await app.keepScreenshot('dark');
  await app.expectLooks('dark');
});

test.describe('without the map', () => {
  test.use({ map: 'hidden' });

  for (const language of languages)
    test(`axe finds nothing in ${language}, light and dark, narrow and wide`, { tag: '@once' }, async ({
      app,
    }) => {
      const find = new FindPage(app);
      await app.open(`#/find?theme=nurseries&class=1&lang=${language}`);
      await find.untilListed();
      await app.expectAccessible();
      await app.page.emulateMedia({ colorScheme: 'dark' });
      await app.expectAccessible();
      await app.page.setViewportSize({ width: 1280, height: 800 });
      await find.openFirst();
      await app.expectAccessible();
      await app.page.emulateMedia({ colorScheme: 'light' });
      await app.expectAccessible();
      await app.page.setViewportSize({ width: 390, height: 844 });
      await app.expectAccessible();
    });

  for (const [language, colorScheme] of [
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)
    test(`axe finds nothing on the further pages in ${language}, ${colorScheme}`, { tag: '@once' }, async ({
      app,
    }) => {
      await app.page.emulateMedia({ colorScheme });
      for (const page of ['about', 'kept', 'areas', 'compare', 'ledger', 'preview', 'guide'])
        await test.step(page, async () => {
          await app.open(`#/${page}?lang=${language}`);
          await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
          await app.expectAccessible();
        });
    });

  test('at 320 px wide and a short window the page scrolls as a whole and nothing is cut', {
    tag: '@once',
  }, async ({ app }) => {
    const find = new FindPage(app);
    await app.page.setViewportSize({ width: 320, height: 400 });
    await app.open('#/find?theme=nurseries&class=1');
    await find.untilListed();
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await app.expectAccessible();
    await app.keepScreenshot('short-window');
  });
});
