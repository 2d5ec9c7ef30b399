import { languages } from '#domain/language.ts';
import { lookedAt, mainStates, usedDevice } from '#scripts/tooling/main-states.ts';
import { deviceKey } from '#state/use-device.ts';
import { type App, expect, test } from './drivers/app.ts';
import { FindPage } from './drivers/find-page.ts';

interface State {
  hash: string;
  /** What else brings it about, in any language. */
  act?: (app: App) => Promise<void>;
  /** Until it is all there; else the list or the title of the page. */
  settled?: (app: App) => Promise<void>;
}

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const { preview, ledger, city: _, ...forParents } = mainStates;

const openAll = async ({ page }: App) => {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
};
const fileWithIssues = {
  name: 'suita-vacancy-2026-11-01.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    '施設名,住所,緯度,経度,電話番号,0歳児,1歳児\n見本園,吹田市,34.80,135.53,準備室,調整中,-2',
  ),
};

const parents: Readonly<Record<string, State>> = {
  ...Object.fromEntries(Object.entries(forParents).map(([name, hash]) => [name, { hash }])),
  'nothing-found': {
    hash: forParents['nothing-found'],
    settled: ({ page }) => expect(page.getByRole('main').getByRole('button').nth(5)).toBeVisible(),
  },
  'station-filters': {
    hash: forParents.stations,
    act: ({ page }) => page.locator('main button[aria-expanded="false"]').first().click(),
  },
  'nursery-filters': { hash: forParents.nurseries, act: openAll },
  menu: {
    hash: forParents.stations,
    act: async ({ page }) => {
      await page.getByRole('banner').locator('button[popovertarget]').click();
      await expect(page.getByRole('banner').getByRole('navigation').last()).toBeVisible();
    },
  },
  'load-failed': {
    hash: forParents.stations,
    settled: ({ page }) => expect(page.getByRole('alert')).toBeVisible(),
  },
};

const staff: Readonly<Record<string, State>> = {
  ledger: { hash: ledger },
  guide: { hash: '#/guide?' },
  preview: {
    hash: preview,
    act: async ({ page }) => {
      await page.locator('input[type=file]').setInputFiles(fileWithIssues);
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
};

const withMap: Readonly<Record<string, State>> = {
  legend: {
    hash: forParents.nurseries,
    act: ({ page }) => page.locator('[data-map-state="idle"] summary').click(),
  },
};

async function settle(app: App, { hash, settled }: State): Promise<void> {
  const isList = hash.startsWith('#/find') && !hash.includes('id=');
  if (settled !== undefined) await settled(app);
  else if (isList) await new FindPage(app).untilListed();
  else
    await expect(
      app.page.getByRole('heading', { level: hash.startsWith('#/find') ? 2 : 1 }).first(),
    ).toBeVisible();
  await app.page.waitForLoadState('networkidle');
}

function lookAt(states: Readonly<Record<string, State>>, language: string): void {
  for (const [name, state] of Object.entries(states))
    test(`${name} in ${language}`, async ({ app }) => {
      const { page } = app;
      await page.addInitScript(
        ([key, kept]) =>
          window.localStorage.setItem(
            key,
            JSON.stringify({ ...JSON.parse(window.localStorage.getItem(key) ?? '{}'), ...kept }),
          ),
        [deviceKey, usedDevice] as const,
      );
      if (name === 'load-failed') await page.route('**/data/baby-stations.json', (route) => route.abort());
      await app.freezeClock(lookedAt);
      await app.open(`${state.hash}&lang=${language}`);
      await settle(app, state);
      await state.act?.(app);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const look = `${name}, ${language}, ${size}, ${colorScheme}`;
          expect.soft(await app.findings(), look).toEqual([]);
          test.info().annotations.push({ type: 'look', description: look });
        }
      }
    });
}

test.describe('without the map', () => {
  test.use({ map: 'hidden' });
  for (const language of languages) lookAt(parents, language);
  for (const language of ['ja', 'en']) lookAt(staff, language);
});

for (const language of languages) lookAt(withMap, language);
