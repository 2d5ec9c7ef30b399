import type { Locator, Page } from '@playwright/test';
import { type App, expect, type Point } from './app.ts';

/** What a parent sees of the map and does with it. */
export class FindMap {
  readonly page: Page;
  readonly frame: Locator;
  readonly canvas: Locator;
  readonly missing: Locator;
  /** Opens the list of what the map shows, and stands over it as its title. */
  readonly inView: Locator;
  readonly inViewTitle: Locator;

  constructor(app: App) {
    this.page = app.page;
    this.frame = this.page.locator('[data-map-state]');
    this.canvas = this.page.getByRole('region', { name: '施設の地図' });
    this.inView = this.page.getByRole('button', { name: /^地図に見えている/ });
    this.inViewTitle = this.page.getByRole('heading', { name: /^地図に見えている/ });
    this.missing = this.page.getByText('いま地図を表示できません。一覧はすべて使えます。');
  }

  /** Every request for this file of the build fails, as without signal. */
  async loseFile(name: string): Promise<void> {
    await this.page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), (route) => route.abort());
  }

  /** The note is there to be read: nothing covers it. */
  async expectMissing(): Promise<void> {
    await this.missing.click({ trial: true });
    await expect(this.canvas).toHaveCount(0);
  }

  /** A canvas that draws nothing is of one colour. */
  async expectDrawn(): Promise<void> {
    await expect.poll(() => this.countColours(), 'colours in the middle of the map').toBeGreaterThan(8);
  }

  /** Colours in the uncovered middle of the map, as a screenshot shows them. */
  private async countColours(): Promise<number> {
    const { x, y } = await this.middle();
    const image = await this.page.screenshot({ clip: { x: x - 80, y: y - 80, width: 160, height: 160 } });
    return this.page.evaluate(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size;
    }, image.toString('base64'));
  }

  /** Presses the head of the pin at a place, on a map opened by `streetsAround` that place. */
  async pressPin(place: Point): Promise<void> {
    const { x, y } = await this.middle();
    const [from, to] = [pixelsOf(rounded(place)), pixelsOf(place)];
    await this.page.mouse.click(x + to.x - from.x, y + to.y - from.y - headHeight);
  }

  /** The middle of what nothing covers: where the centre of a link lies, in CSS pixels of the page. */
  private async middle(): Promise<{ x: number; y: number }> {
    const box = await this.frame.boundingBox();
    if (box === null) throw new Error('no map on the page');
    const insets = await this.frame.evaluate((frame) =>
      ['top', 'right', 'bottom', 'left'].map((side) =>
        Number.parseFloat(getComputedStyle(frame).getPropertyValue(`--inset-${side}`)),
      ),
    );
    const [top = 0, right = 0, bottom = 0, left = 0] = insets;
    return {
      x: box.x + (left + box.width - right) / 2,
      y: box.y + (top + box.height - bottom) / 2,
    };
  }
}

const streetZoom = 16;
/** From a pin's tip to the middle of its head, in CSS pixels. */
const headHeight = 20;

/** Links round places to 3 decimals. */
const rounded = ({ lat, lng }: Point): Point => ({
  lat: Number(lat.toFixed(3)),
  lng: Number(lng.toFixed(3)),
});

/** On the whole Web Mercator map of that zoom, whose tiles are 512 CSS pixels wide. */
function pixelsOf({ lat, lng }: Point): { x: number; y: number } {
  const width = 512 * 2 ** streetZoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return { x: (width * (lng + 180)) / 360, y: (width * (1 - north)) / 2 };
}

/** A shared link to the streets around a place. */
export function streetsAround(place: Point, theme: 'baby-stations' | 'nurseries'): string {
  const { lat, lng } = rounded(place);
  return `#/find?theme=${theme}&map=${streetZoom}/${lat}/${lng}`;
}
