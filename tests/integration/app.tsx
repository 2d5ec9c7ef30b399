import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Published } from '#tests/msw/published.ts';
import { publish, serveData } from '#tests/msw/server.ts';

/** Wednesday; the fixtures are of 1 November for December. */
const wednesdayMorning = '2026-11-25T10:30:00+09:00';

configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 20_000 });
serveData();

beforeEach(() => {
  vi.resetModules();
  freezeClock(wednesdayMorning);
  // jsdom lays nothing out: it has neither media queries nor scrolling.
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: !media.includes('reduce') }),
  );
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ja-JP', 'en']);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  const errors = vi.mocked(console.error).mock.calls.map(([message]) => String(message));
  expect(errors.filter((message) => !message.startsWith('The tag <%s> is unrecognized'))).toEqual([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

/** Only the clock stands still; timers go on. */
export function freezeClock(instant: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
}

/** As a fresh visit: nothing is loaded yet. Opens what is served already when nothing is given. */
export async function open(hash: string, published?: Partial<Published>) {
  if (published !== undefined) publish(published);
  window.history.replaceState(null, '', `/${hash}`);
  const [{ App }, { ErrorBoundary }, { deviceLanguage, startI18n }, { parseView }, { readDevice }] =
    await Promise.all([
      import('#app/app.tsx'),
      import('#app/error-boundary.tsx'),
      import('#i18n/i18n.ts'),
      import('#search/view-url.ts'),
      import('#state/use-device.ts'),
    ]);
  const { view } = parseView(window.location.hash);
  await startI18n(view.language ?? readDevice().language ?? deviceLanguage());
  render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
  return userEvent.setup();
}

/** The line of one facility in the list, whole. */
export async function findLine(name: string): Promise<HTMLElement> {
  const link = await screen.findByRole('link', { name });
  const line = link.closest('li');
  if (line === null) throw new Error(`${name} is not in the list`);
  // What a line of a nursery says comes a moment after its name.
  await waitFor(() => expect(line.querySelector('[aria-busy]')).toBeNull());
  return line;
}

/** The row of a class in the vacancy table of the open facility. */
export async function findClass(age: number): Promise<HTMLElement> {
  const table = await screen.findByRole('table', { name: /クラス別の空き/ });
  return within(table).getByRole('row', { name: new RegExp(`^${age}歳児`) });
}

/** Waits for the words, wherever on the page they stand. */
export async function findWords(words: string | RegExp): Promise<void> {
  await waitFor(() => expect(document.body.textContent).toMatch(words));
}
