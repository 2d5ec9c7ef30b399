import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Milliseconds, from the start of the visit or of the tap. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  listShown: number;
  /** The map has drawn everything and rests: later than its first marker. */
  mapIdle: number;
  /** Over the air until then, in kB. */
  kilobytes: number;
  filterTapList: number;
  filterTapMap: number;
  offlineListShown: number;
}

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
};

const patience = { timeout: 240_000 };

/** Looks at the page from inside, frame by frame. */
function watch(): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  const is = (selector: string) => document.querySelector(selector) !== null;
  const look = () => {
    if (is('ol h3')) times.list ??= performance.now();
    if (is('[data-map-state="idle"]')) times.idle ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) times.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function timeOf(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction(
    (key) => (window as unknown as { times: Record<string, number> }).times[key],
    name,
    patience,
  );
  return Number(await handle.jsonValue());
}

async function slowDown(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { session, bytes: () => bytes };
}

/** From the tap until list and count, and then the map, show its outcome. */
async function tapFilter(page: Page): Promise<{ list: number; map: number }> {
  await page
    .getByRole('button', { name: /^おむつ替え/ })
    .first()
    .waitFor(patience);
  return page.evaluate(async (longest) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const heading = document.querySelector('main h2');
    const isIdle = () => document.querySelector('[data-map-state="idle"]') !== null;
    const chips = [...document.querySelectorAll<HTMLElement>('main button[aria-pressed]')];
    const chip = chips.find(({ textContent }) => textContent?.startsWith('おむつ替え'));
    if (chip === undefined || heading === null) throw new Error('no filter to tap, or no count to watch');
    const before = heading.textContent;
    const start = performance.now();
    const until = async (isSo: () => boolean) => {
      while (!isSo()) {
        if (performance.now() - start > longest) throw new Error('the tap has no outcome');
        await frame();
      }
    };
    chip.click();
    await until(() => heading.textContent !== before);
    const list = performance.now() - start;
    await until(() => !isIdle() || performance.now() - start > 2000);
    await until(isIdle);
    return { list, map: performance.now() - start };
  }, patience.timeout);
}

/** A cold visit, a tap on a filter, and the next visit without network. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const { session, bytes } = await slowDown(context, page);
    await page.addInitScript(watch);
    await page.goto(url, patience);
    const listShown = await timeOf(page, 'list');
    const mapIdle = await timeOf(page, 'idle');
    const kilobytes = bytes() / 1000;
    const largestPaint = await timeOf(page, 'largest');
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const tap = await tapFilter(page);
    await page.waitForFunction(
      async () => (await (await caches.open('osaka-kosodate-map/data')).keys()).length >= 2,
      null,
      patience,
    );
    await session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await context.setOffline(true);
    await page.goto('about:blank');
    await page.goto(url, patience);
    const offlineListShown = await timeOf(page, 'list');
    return {
      firstPaint,
      largestPaint,
      listShown,
      mapIdle,
      kilobytes,
      filterTapList: tap.list,
      filterTapMap: tap.map,
      offlineListShown,
    };
  } finally {
    await context.close();
  }
}
