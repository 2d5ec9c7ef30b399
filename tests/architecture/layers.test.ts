import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

/** Folder → what it may import besides files of its own folder: layers by name, packages as they are written. */
const allowed: Readonly<Record<string, { layers: string; packages: string }>> = {
  'src/domain': { layers: 'domain', packages: 'geojson' },
  'src/ingest': { layers: 'domain ingest', packages: 'proj4 hucre hucre/xlsx' },
  'src/search': { layers: 'domain search', packages: '@turf/turf wanakana' },
  'src/i18n': { layers: 'domain i18n', packages: 'i18next react react-i18next wanakana' },
  'src/state': { layers: 'domain search state', packages: 'react workbox-window' },
  'src/map': {
    layers: 'domain search i18n map',
    packages: 'react react-i18next react-map-gl/maplibre maplibre-gl maplibre-gl/dist/maplibre-gl.css',
  },
  'src/ui': { layers: 'domain i18n ui', packages: 'react react-i18next' },
  'src/pages/find': { layers: 'domain search i18n state map ui', packages: 'react react-i18next' },
  'src/pages/preview': {
    layers: 'domain ingest search i18n state map ui',
    packages: 'react react-i18next',
  },
  'src/app': {
    layers: 'domain search i18n state map ui pages app',
    packages: 'react react-i18next react-dom/client',
  },
  scripts: { layers: 'domain ingest', packages: 'i18next node:fs node:fs/promises' },
  'scripts/bench': { layers: 'domain ingest search', packages: 'node:fs node:fs/promises' },
  'scripts/tooling': {
    layers: 'domain',
    packages: 'node:fs node:fs/promises sirv vite vite-plugin-pwa @playwright/test',
  },
};

const layers = 'domain ingest search i18n state map ui pages app scripts tests'.split(' ');
const packages = [...new Set(Object.values(allowed).flatMap((each) => each.packages.split(' ')))];
const targets = [...layers.map((layer) => `#${layer}/anything.ts`), ...packages, 'lodash'];
const folders = Object.keys(allowed);

function mayImport(folder: string, target: string): boolean {
  const { layers: own = '', packages: foreign = '' } = allowed[folder] ?? {};
  const layer = /^#(\w+)\//.exec(target)?.[1];
  return layer === undefined ? foreign.split(' ').includes(target) : own.split(' ').includes(layer);
}

function refused(files: Record<string, string>): string[] {
  const findings = lintPlanted(files).filter(({ rule }) => rule === 'noRestrictedImports');
  return [...new Set(findings.map(({ path }) => path))].sort();
}

describe('layers', () => {
  const file = (folder: string, target: string) => `${folder}/from-${targets.indexOf(target)}.ts`;
  const pairs = folders.flatMap((folder) => targets.map((target) => [folder, target] as const));
  const planted = pairs.map(([folder, target]) => [
    file(folder, target),
    `import { anything } from '${target}';\nexport const more = anything;\n`,
  ]);
  const found = refused(Object.fromEntries(planted));

  it.each(folders)('%s imports only what its layer may', (folder) => {
    const read = targets.filter((target) => !found.includes(file(folder, target)));
    expect(read).toEqual(targets.filter((target) => mayImport(folder, target)));
  });

  it('sees types, re-exports and dynamic imports too', () => {
    const forms = {
      'src/domain/type.ts':
        "import type { Anything } from '#ui/anything.ts';\nexport type More = Anything;\n",
      'src/domain/again.ts': "export { anything } from '#ui/anything.ts';\n",
      'src/domain/effect.ts': "import '#ui/anything.ts';\n",
      'src/domain/later.ts': "export const later = () => import('#ui/anything.ts');\n",
    };
    expect(refused(forms)).toEqual(Object.keys(forms).sort());
  });

  it('lets a page import its own folders, and no other page', () => {
    const importing = (target: string) =>
      `import { anything } from '${target}';\nexport const more = anything;\n`;
    const files = {
      'src/pages/find/own.ts': importing('#pages/find/results/anything.ts'),
      'src/pages/find/results/other.ts': importing('#pages/about/anything.ts'),
      'src/pages/about/other.ts': importing('#pages/find/results/anything.ts'),
    };
    expect(refused(files)).toEqual(['src/pages/about/other.ts', 'src/pages/find/results/other.ts']);
  });

  it('refuses a way up, in tests as well', () => {
    const up = "import { anything } from '../anything.ts';\nexport const more = anything;\n";
    const files = Object.fromEntries(
      [...folders, 'tests/ingest'].flatMap((folder) => [
        [`${folder}/up.ts`, up],
        [`${folder}/up.test.ts`, up],
        [`${folder}/around.ts`, up.replace('../', './../')],
      ]),
    );
    expect(refused(files)).toEqual(Object.keys(files).sort());
  });

  it('lets tests import anything that is not a way up', () => {
    const test = "import { anything } from '#ui/anything.ts';\nimport { it } from 'vitest';\nit(anything);\n";
    expect(refused({ 'src/domain/some.test.ts': test, 'tests/ingest/some.test.ts': test })).toEqual([]);
  });

  it('refuses import cycles', () => {
    const findings = lintPlanted({
      'src/domain/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg();\n",
      'src/domain/egg.ts': "import { hen } from '#domain/hen.ts';\nexport const egg = () => hen();\n",
    });
    expect(findings.map(({ rule }) => rule)).toContain('noImportCycles');
  });
});
