import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plain } from '#i18n/plain.ts';
import { root } from '#scripts/tooling/project.ts';
import { languages, readLocale } from './locale-files.ts';
import type { Locale } from './locale-rules.ts';
import { projectFiles } from './project-files.ts';

interface Pair {
  spoken: string;
  seen: string;
}

/** Buttons whose name stands in `aria-label` although words can be seen on them too. */
function overriddenWords(code: string): Pair[] {
  return [...code.matchAll(/aria-label=\{t\('([\w.-]+)'[\s\S]*?\n\s*>\n([\s\S]*?)<\/button>/g)].flatMap(
    ([, spoken = '', children = '']) =>
      [...children.matchAll(/\{t\('([\w.-]+)'\)\}/g)].map(([, seen = '']) => ({ spoken, seen })),
  );
}

/** Names that a component hands on to one. */
const handedOn: readonly Pair[] = [
  { spoken: 'areas.addArea', seen: 'areas.add' },
  { spoken: 'areas.addStation', seen: 'areas.add' },
];

function wordsOf(locale: Locale, key: string): string {
  const found = key
    .split('.')
    .reduce<string | Locale | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      locale,
    );
  return typeof found === 'string' ? plain(found).toLowerCase() : '';
}

const pairs = projectFiles()
  .filter((path) => path.startsWith('src/') && path.endsWith('.tsx'))
  .flatMap((path) => overriddenWords(readFileSync(join(root, path), 'utf8')))
  .concat(handedOn);

it.each(languages)('in %s whoever says what a button shows is understood (WCAG 2.5.3)', (language) => {
  const locale = readLocale(language);
  const apart = pairs
    .map(({ spoken, seen }) => ({ spoken: wordsOf(locale, spoken), seen: wordsOf(locale, seen) }))
    .filter(({ spoken, seen }) => !spoken.includes(seen));
  expect(apart).toEqual([]);
});

it('finds the buttons concerned', () => {
  expect(pairs).toContainEqual({ spoken: 'compare.addNamed', seen: 'compare.add' });
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.map(({ seen }) => wordsOf(readLocale('ja'), seen))).not.toContain('');
});
