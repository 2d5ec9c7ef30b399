import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#scripts/tooling/project.ts';
import { type Locale, merge } from './locale-rules.ts';

const folder = join(root, 'src/i18n/locales');

/** Languages that have words. */
export const languages = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** The files of a language by their name: what is loaded at once and what later. */
export function readParts(language: string): Record<string, Locale> {
  const names = readdirSync(join(folder, language));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Locale;
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/** All words of a language, as a page has them once everything is loaded. */
export function readLocale(language: string): Locale {
  return Object.values(readParts(language)).reduce(merge, {});
}
