import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { firstViewChunk } from './scripts/tooling/first-view-chunk.ts';
import { noscriptLinks } from './scripts/tooling/noscript-links.ts';

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  plugins: [react(), noscriptLinks()],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstViewChunk, debugName: 'first-view' }] } },
    },
  },
  worker: { format: 'es' },
  test: {
    // Laws with hundreds of trials take long on a machine that is busy with other things.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: [
            'src/{domain,ingest,search}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{ingest,architecture,data}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          environment: 'jsdom',
          include: [
            'src/{i18n,state,map,ui,pages,app}/**/*.test.{ts,tsx}',
            'tests/integration/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.tsx',
          ],
        },
      },
    ],
  },
});
