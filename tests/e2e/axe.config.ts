import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run axe`: every main state × language × light and dark × phone and desktop, too long for each run of the tests. */
export default defineConfig({
  ...base,
  testIgnore: [],
  fullyParallel: false,
  workers: 1,
  // Four looks at a map that the processor draws.
  timeout: 300_000,
  reporter: [['list'], ['./drivers/count-looks.ts']],
  projects: [{ name: 'axe', testMatch: 'axe.spec.ts' }],
});
