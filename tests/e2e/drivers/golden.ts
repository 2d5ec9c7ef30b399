import { expect, type Page } from '@playwright/test';
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
  canvas { visibility: hidden; }
`;

/** Compares the page, or what is in the window, with its picture under `golden/`; text is boxes in both. */
export async function expectGolden(page: Page, name: string, isWhole: boolean): Promise<void> {
  const style = await page.addStyleTag({ content: sameEverywhere });
  await page.evaluate(() => document.fonts.load('1em boxes', '園'));
  await expect(page).toHaveScreenshot(`${name}.png`, { fullPage: isWhole });
  await style.evaluate((element: Element) => element.remove());
}
