import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { deviceKey } from '#state/use-device.ts';
import { expectGolden, expectGoldenPart } from './golden.ts';
import { guardErrors, guardNetwork, type Tiles, type Trespasses } from './guard.ts';

export { expect };

export interface Point {
  lat: number;
  lng: number;
}

/** What every journey needs of a browser; the steps of the journeys themselves stand in drivers of their own. */
export class App {
  readonly page: Page;
  readonly #project: string;

  constructor(page: Page, project: string) {
    this.page = page;
    this.#project = project;
  }

  /** `hash` with its '#', as in a shared link. */
  async open(hash = ''): Promise<void> {
    await this.page.goto(`./${hash}`);
  }

  /** Stops the clock at an instant such as '2026-08-20T10:00:00+09:00'; timers go on. */
  async freezeClock(instant: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(instant));
  }

  /** Lets the page know where the phone is; call again to move. Without it the page is refused. */
  async standAt({ lat, lng }: Point, accuracy = 20): Promise<void> {
    const context = this.page.context();
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: lat, longitude: lng, accuracy });
  }

  /** Before the page is opened: no position reaches it until `tell`. */
  async holdPosition(): Promise<{ tell: () => Promise<void> }> {
    await this.page.addInitScript(() => {
      const held = new Promise<void>((release) => Object.assign(window, { tellPosition: release }));
      const { geolocation } = navigator;
      const watch = geolocation.watchPosition.bind(geolocation);
      geolocation.watchPosition = (tell, fail, options) =>
        watch((position) => void held.then(() => tell(position)), fail, options);
    });
    return {
      tell: () =>
        this.page.evaluate(() => (window as unknown as { tellPosition: () => void }).tellPosition()),
    };
  }

  /** Presses Tab until the element has the focus; fails after a bounded walk. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let pressed = 0; pressed < 150; pressed++) {
      await this.page.keyboard.press(key);
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    }
    throw new Error(`${key} never came to ${target}`);
  }

  /** What axe finds. In the page itself: it has no frames, and another page for each look takes longer than the look. */
  async findings(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
    );
  }

  async expectAccessible(): Promise<void> {
    expect(await this.findings(), 'axe finds nothing').toEqual([]);
  }

  /** Kept in test-results/screenshots after every run, for people to look at. */
  async keepScreenshot(name: string): Promise<void> {
    const path = join('test-results/screenshots', `${name}-${this.#project}.png`);
    await this.page.screenshot({ path });
  }

  /** The page looks as it did when somebody last approved of it; a wide window shows enough of a long one. */
  async expectLooks(name: string): Promise<void> {
    await expectGolden(this.page, name, this.#project === 'phone');
  }

  /** So does a part of it, sign by sign. */
  async expectPartLooks(part: Locator, name: string): Promise<void> {
    await expectGoldenPart(part, name);
  }
}

interface Fixtures {
  tiles: Tiles;
  /** 'hidden' = the user chose the list alone: without a graphics card the map takes most of a test's time. */
  map: 'shown' | 'hidden';
  trespasses: Trespasses;
  app: App;
}

/** As if the user had chosen the list alone. */
export async function hideMap(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    const kept = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    window.localStorage.setItem(key, JSON.stringify({ ...kept, listOnly: true }));
  }, deviceKey);
}

export const test = base.extend<Fixtures>({
  tiles: ['answered', { option: true }],
  map: ['shown', { option: true }],

  /** Each test ends by looking at what it holds; a test that provokes an error takes that error out. */
  trespasses: [
    async ({ context, baseURL, tiles }, use) => {
      const trespasses: Trespasses = { foreign: [], errors: [] };
      await guardNetwork(context, new URL(baseURL ?? '').origin, tiles, trespasses);
      context.on('page', (page) => guardErrors(page, trespasses));
      await use(trespasses);
      expect(trespasses.foreign, 'requests outside the served origin').toEqual([]);
      expect(trespasses.errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],

  app: async ({ page, map }, use, { project }) => {
    if (map === 'hidden') await hideMap(page);
    await use(new App(page, project.name));
  },
});
