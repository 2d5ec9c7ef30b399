import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#scripts/tooling/project.ts';
import { projectFiles } from './project-files.ts';

/** Where words go past React, which alone shows the readings of やさしい日本語 above them. */
const exits =
  /\.share\(|clipboard\.write|mailto:|document\.title|setAttribute\(|saveFile\(|new Blob\(|FeatureCollection|\.(?:alert|confirm|prompt)\(/;

/** Asks for words of a locale. */
const speaks = /\bt\(/;

/** For municipal staff, whose words have no readings. */
const staff = /^src\/pages\/(preview|ledger)\//;

function isLetOut(path: string, code: string): boolean {
  return (
    !staff.test(path) && exits.test(code) && speaks.test(code) && !code.includes("from '#i18n/plain.ts'")
  );
}

const source = /^src\/(?!.*\.test\.).*\.tsx?$/;
const files = projectFiles()
  .filter((path) => source.test(path))
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** What these copy and save are no words of a locale. */
const harmless = ['src/app/error-screen.tsx', 'src/pages/kept/kept-file.tsx'];

it('words leave the page without readings', () => {
  const letOut = files.filter(({ path, code }) => isLetOut(path, code)).map(({ path }) => path);
  expect(letOut).toEqual(harmless);
});

it.each([
  "const copy = () => navigator.clipboard.writeText(t('name'));",
  "document.title = t('name');",
  "canvas.setAttribute('aria-label', t('name'));",
  "saveFile(t('name'), 'text/csv', text);",
])('a file with %s is found', (code) => {
  expect(isLetOut('src/pages/find/some.tsx', code)).toBe(true);
  expect(isLetOut('src/pages/find/some.tsx', `import { plain } from '#i18n/plain.ts';\n${code}`)).toBe(false);
  expect(isLetOut('src/pages/preview/some.tsx', code)).toBe(false);
});
