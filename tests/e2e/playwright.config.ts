import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchOptions, thisMachine } from '#scripts/tooling/find-browser.ts';
import { root } from '#scripts/tooling/project.ts';

const browser = findBrowser(thisMachine);
if (browser === null) throw new Error('No browser to test in: node scripts/tooling/ensure-browser.ts');

const results = join(root, 'test-results');
const base = '/osaka-kosodate-map/';
const { defaultBrowserType: _, viewport: __, ...phone } = devices['Pixel 7'] ?? {};

export default defineConfig({
  testDir: '.',
  testIgnore: 'axe.spec.ts',
  outputDir: join(results, 'e2e'),
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: {
    timeout: 30_000,
    // A pixel may differ by what edges do between versions of a browser; of all, one in two hundred may differ more.
    toHaveScreenshot: { threshold: 0.05, maxDiffPixelRatio: 0.005 },
  },
  snapshotPathTemplate: '{testDir}/golden/{arg}-{projectName}{ext}',
  // A picture that is missing is a failure, here as in CI: --update-snapshots takes it, and a person looks at it.
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
  use: {
    baseURL: `http://localhost:${process.env.SERVED_PORT}${base}`,
    locale: 'ja-JP',
    // Without a graphics card each picture of a moving map is drawn by the processor: half of a test's time.
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    // Recording every step costs a third of the time: TRACE=1 to see how a failure came about.
    trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(browser, process.getuid?.() === 0),
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ['axe.spec.ts', 'guard.spec.ts'],
      use: { ...phone, viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
    },
    // What names its own sizes, or has nothing to do with them, is tried once.
    { name: 'desktop', grepInvert: /@once/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node scripts/tooling/serve.ts',
    cwd: root,
    env: { PORT: '0', BASE_PATH: base },
    wait: { stdout: /localhost:(?<SERVED_PORT>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
});
