import { expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

test('nothing jumps while the page comes', async ({ app }) => {
  await app.page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await app.open('#/find?theme=nurseries&class=1');
  await new FindPage(app).untilListed();
  await expect(app.page.getByRole('button', { name: '近くから' })).toBeVisible();
  await expect(app.page.getByRole('region', { name: '絞り込み' })).toBeVisible();
  const shift = await app.page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
  );
  expect(shift, 'cumulative layout shift').toBeLessThan(0.05);
});

test('words 40 % longer still fit, from 320 px on', { tag: '@once' }, async ({ app }) => {
  await app.page.setViewportSize({ width: 320, height: 640 });
  await app.page.route(/words-en-[\w-]+\.js$/, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: lengthened(body) });
  });
  for (const page of ['find', 'about', 'kept', 'areas', 'compare', 'ledger', 'preview']) {
    await app.open(`#/${page}?lang=en`);
    await app.page.reload();
    await expect(app.page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(app.page.getByText(/~~/).first()).toBeVisible();
    expect(await app.page.evaluate(widerThanThePage), page).toEqual([]);
  }
});

for (const [large, width, height, fontSize, map] of [
  ['400 % zoom', 320, 256, '100%', 'hidden'],
  ['text of twice the size', 390, 844, '200%', 'shown'],
] as const)
  test.describe(`at ${large}`, () => {
    test.use({ map });

    test(`nothing is cut and nothing scrolls sideways`, { tag: '@once' }, async ({ app }) => {
      const find = new FindPage(app);
      await app.page.setViewportSize({ width, height });
      const expectWhole = async (state: string) => {
        expect(await app.page.evaluate(widerThanThePage), state).toEqual([]);
        expect(await app.page.evaluate(cutOff), state).toEqual([]);
      };
      for (const theme of ['baby-stations', 'nurseries']) {
        await app.open(`#/find?theme=${theme}`);
        await app.page.addStyleTag({ content: `html { font-size: ${fontSize} }` });
        await find.untilListed();
        if (map === 'shown' && theme === 'baby-stations')
          await app.page.getByRole('button', { name: 'わかりました' }).click();
        await expectWhole(theme);
        await app.keepScreenshot(`large-${width}-${theme}`);
        await find.openFirst();
        await expectWhole(`a facility of ${theme}`);
      }
      await app.page.evaluate(() => {
        const planted = '<p style="width: 2em; overflow: hidden; white-space: nowrap">見本の文</p>';
        document.body.insertAdjacentHTML('beforeend', planted);
      });
      expect(await app.page.evaluate(cutOff), 'what is cut is seen').toHaveLength(1);
    });
  });

test.describe('without the map', () => {
  test.use({ map: 'hidden' });

  test('a filter pressed moves the list once, together with its answer', { tag: '@once' }, async ({
    app,
  }) => {
    await app.open();
    const find = new FindPage(app);
    await find.untilListed();
    await expect(find.filter('お湯')).toBeVisible();
    await app.page.evaluate(() => {
      const places = new Set<number | undefined>();
      Object.assign(window, { places });
      const look = () => places.add(document.querySelector('main li h3')?.getBoundingClientRect().top);
      look();
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
    });
    await find.choose('お湯');
    await expect(app.page.getByRole('button', { name: '公表なしも含める' })).toBeVisible();
    const places = await app.page.evaluate(() => [
      ...(window as unknown as { places: Set<number | undefined> }).places,
    ]);
    expect(places, 'where the list began: before the press, and after it').toHaveLength(2);
  });

  test('who asks for less motion gets none', { tag: '@once' }, async ({ app }) => {
    const find = new FindPage(app);
    await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open();
    await find.untilListed();
    expect(await find.filter('お湯').evaluate(moving), 'motion that was not asked to stop').toBeGreaterThan(
      0,
    );
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await find.filter('お湯').evaluate(moving)).toBe(0);
  });
});

/** Runs in the page: what is in motion in the frames after a press. */
async function moving(button: HTMLElement): Promise<number> {
  const counts: number[] = [];
  button.click();
  while (counts.length < 5) {
    await new Promise(requestAnimationFrame);
    counts.push(document.getAnimations().length);
  }
  return Math.max(...counts);
}

/** Runs in the page: boxes that hide a part of their own text, those for screen readers alone left out. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      if (element.offsetParent === null || clipPath !== 'none' || position === 'absolute') return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: what makes it scroll sideways. */
function widerThanThePage(): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Every string of some length in a file of words grows by two fifths. */
function lengthened(code: string): string {
  return code.replaceAll(/(?<=:\s*)(["'`])((?:(?!\1)[^\\])+)\1/g, (_, quote: string, text: string) => {
    return `${quote}${text}${'~'.repeat(Math.max(2, Math.ceil(text.length * 0.4)))}${quote}`;
  });
}

test('the menu opens and closes by keyboard, and keeps the focus', { tag: '@once' }, async ({ app }) => {
  await app.open('#/kept?');
  const menu = app.page.getByRole('button', { name: 'メニュー' });
  await menu.focus();
  await app.page.keyboard.press('Enter');
  const about = app.page.getByRole('link', { name: 'このサイトについて' });
  await expect(about).toBeVisible();
  await app.expectAccessible();
  await app.page.getByRole('radio', { name: '端末に合わせる' }).focus();
  for (const _ of ['明るい', '暗い']) await app.page.keyboard.press('ArrowDown');
  await expect(app.page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await app.page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(menu).toBeFocused();
});

test('with forced colours what is chosen still shows', { tag: '@once' }, async ({ app }) => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  await app.open('#/find?theme=nurseries&class=1');
  const find = new FindPage(app);
  await find.untilListed();
  await expect(find.filter('1歳児')).toHaveText(/✓/);
  const current = app.page.getByRole('link', { name: '園さがし' });
  const other = app.page.getByRole('link', { name: 'おでかけ' });
  const edge = (link: typeof current) =>
    link.evaluate((element) => getComputedStyle(element).borderBlockEndWidth);
  expect(await edge(current)).not.toBe(await edge(other));
  await app.keepScreenshot('forced-colours');
});
