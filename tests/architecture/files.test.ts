import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile } from './file-rules.ts';
import { projectFiles } from './project-files.ts';

const text = /\.(tsx?|m?js|json|css|html|md|ya?ml|csv|geojson|svg)$|^\.ci\/run$|^\.gitignore$/;

/** Assembled here so that this file passes its own check. */
const path = (...parts: string[]) => `/${parts.join('/')}`;
const publicRegistry = ['registry', 'npmjs', 'org'].join('.');

describe('files', () => {
  it('keep the rules of the house', () => {
    const files = projectFiles().filter((file) => text.test(file));
    expect(files).toContain('package-lock.json');
    expect(files.flatMap((file) => checkFile(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['a long file', 'src/ui/card.tsx', 'x\n'.repeat(301)],
    ['a long style sheet', 'src/ui/card.css', 'x\n'.repeat(301)],
    ['a utils folder', 'src/utils/text.ts', ''],
    ['a helpers file', 'src/ui/helpers.ts', ''],
    ['a barrel', 'src/ui/index.ts', ''],
    ['a home folder', 'README.md', `see ${path('home', 'someone', 'map')}`],
    ['a work folder', 'scripts/x.ts', `'${path('work', 'main')}'`],
    ['a registry', 'README.md', `npm i --registry https:${path('', 'npm.example.com', 'api')}`],
    [
      'a lock of another registry',
      'package-lock.json',
      `"resolved": "https:${path('', 'a.example', 'b.tgz')}"`,
    ],
  ])('with %s are refused', (_, file, content) => {
    expect(checkFile(file, content)).toHaveLength(1);
  });

  it.each([
    ['exactly 300 lines', 'src/ui/card.tsx', 'x\n'.repeat(300)],
    ['the page of the site', 'index.html', '<p></p>'],
    [
      'the public registry',
      'package-lock.json',
      `"resolved": "https:${path('', publicRegistry, 'a', '-', 'a-1.tgz')}"`,
    ],
    [
      'a path inside the project',
      'README.md',
      `data${path('work', 'x')} and .${path('tmp', 'y')} and https://example.com${path('home', 'page')}`,
    ],
  ])('with %s are fine', (_, file, content) => {
    expect(checkFile(file, content)).toEqual([]);
  });
});
