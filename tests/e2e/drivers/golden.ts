import { expect, type Locator, type Page } from '@playwright/test';
import { boxFont } from './box-font.ts';

/** Without what differs between machines: their fonts, and the map as their graphics draw it. */
const sameEverywhere = `
  @font-face {
    font-family: boxes;
    font-weight: 1 1000;
    src: url(data:font/ttf;base64,${boxFont().toString('base64')});
  }
  *, ::before, ::after, ::placeholder, ::file-selector-button {
    font-family: boxes !important;
    font-style: normal !important;
    text-wrap-style: auto !important;
  }
  .maplibregl-canvas { visibility: hidden; }
`;

/** Compares the page, or what is in the window, with its picture under `golden/`; text is boxes in both. */
export async function expectGolden(page: Page, name: string, isWhole: boolean): Promise<void> {
  await withBoxes(page, () => expect(page).toHaveScreenshot(`${name}.png`, { fullPage: isWhole }));
}

/** Compares signs of 20 pixels: in a whole page, one that is wrong would be too little to notice. */
export async function expectGoldenPart(part: Locator, name: string): Promise<void> {
  await withBoxes(part.page(), () =>
    expect(part).toHaveScreenshot(`${name}.png`, { maxDiffPixels: 4, maxDiffPixelRatio: 1 }),
  );
}

async function withBoxes(page: Page, compare: () => Promise<void>): Promise<void> {
  const style = await page.addStyleTag({ content: sameEverywhere });
  await page.evaluate(() => document.fonts.load('1em boxes', '園'));
  await compare();
  await style.evaluate((element: Element) => element.remove());
}
