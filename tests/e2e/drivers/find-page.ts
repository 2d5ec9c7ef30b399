import type { Locator, Page } from '@playwright/test';
import { type App, expect } from './app.ts';

/** What a parent does on the find page, in the page's own words. */
export class FindPage {
  readonly page: Page;
  /** One facility of the list, whole. */
  readonly lines: Locator;
  /** Its name. */
  readonly results: Locator;
  readonly facility: Locator;

  constructor(app: App) {
    this.page = app.page;
    this.lines = this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3 }) });
    this.results = this.lines.getByRole('heading', { level: 3 });
    this.facility = this.page.getByRole('article');
  }

  async untilListed(): Promise<void> {
    await expect(this.results.first()).toBeVisible();
  }

  /** Without a graphics card the map takes its time. */
  async untilDrawn(): Promise<void> {
    await expect(this.page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
  }

  filter(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async choose(name: string): Promise<void> {
    await this.filter(name).click();
    await expect(this.filter(name)).toHaveAttribute('aria-pressed', 'true');
  }

  async chooseArea(name: string): Promise<void> {
    await this.page.getByText('市区町村・').click();
    const select = this.page.getByRole('combobox', { name: '市区町村', exact: true });
    const option = select.getByRole('option', { name: new RegExp(`^${name}（`) });
    await select.selectOption(await option.getAttribute('value'));
  }

  async searchPlace(text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: '駅・市区町村・施設名でさがす' });
    await field.fill(text);
    await expect(this.page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await field.press('Enter');
  }

  get firstResult(): Locator {
    return this.lines.first();
  }

  /** The filters come after the list: who presses while they come may miss the line. */
  async openFirst(): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('region').first()).toBeVisible();
    await this.results.first().getByRole('link').click();
    await expect(this.facility).toBeVisible();
  }
}
