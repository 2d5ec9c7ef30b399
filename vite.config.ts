import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { version } from './package.json' with { type: 'json' };

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [react()],
  build: { target: 'es2023', manifest: true, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  test: {
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
