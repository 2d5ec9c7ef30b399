import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { firstViewChunk } from './scripts/tooling/first-view-chunk.ts';
import { noscriptLinks } from './scripts/tooling/noscript-links.ts';
import { offline } from './scripts/tooling/offline.ts';
import { chunkFileName } from './scripts/tooling/words-chunk.ts';

/** 地理院タイル; empty = none. */
const tilesUrl =
  process.env.VITE_BASEMAP_TILES ?? 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';

/** Where the site is published, with a slash at its end: other sites show a link's picture only by its whole address. */
process.env.VITE_SITE_URL ??= './';

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(project.version), __TILES_URL__: JSON.stringify(tilesUrl) },
  plugins: [react({ jsxImportSource: '#i18n' }), noscriptLinks(), offline(tilesUrl)],
  build: {
    target: 'es2023',
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    manifest: true,
    // The page names all of its first code, so that it comes in one go. What later parts import in turn is left out
    // but for its styles: the names would weigh half a kilobyte in the first view.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((each) => each.endsWith('.css')),
    },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkFileName,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups: [{ name: firstViewChunk, debugName: 'first-view' }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // Laws with hundreds of trials take long on a machine that is busy with other things.
    testTimeout: 60_000,
    // One core is spared otherwise: of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Pure code keeps nothing between files: one world for all saves most of the time.
          isolate: false,
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
