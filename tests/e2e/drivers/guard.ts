import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

const tileServer = 'https://cyberjapandata.gsi.go.jp/xyz/';

/** One grey pixel, stretched over each tile. */
const greyTile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4AQAA2gDZvcV+FQAAAABJRU5ErkJggg==',
  'base64',
);

export type Tiles = 'answered' | 'refused';

/** Everything a page may not do, as it happened. */
export interface Trespasses {
  /** Requests that left the served origin, map tiles apart; none of them got through. */
  foreign: string[];
  /** Exceptions nobody caught, and what the page logged as an error. */
  errors: string[];
}

/** Lets nothing out to the network and answers map tiles itself. */
export async function guardNetwork(
  context: BrowserContext,
  served: string,
  tiles: Tiles,
  { foreign }: Trespasses,
): Promise<void> {
  await context.route(
    (url) => url.origin !== served,
    (route) => {
      const url = route.request().url();
      if (!url.startsWith(tileServer)) {
        foreign.push(url);
        return route.abort();
      }
      if (tiles === 'refused') return route.abort();
      return route.fulfill({
        body: greyTile,
        contentType: 'image/png',
        headers: { 'access-control-allow-origin': '*' },
      });
    },
  );
}

export function guardErrors(page: Page, { errors }: Trespasses): void {
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (isError(message)) errors.push(`${message.text()} (${message.location().url})`);
  });
}

/** Chromium itself logs each failed request; a failure that matters shows in what the page then does. */
function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}
