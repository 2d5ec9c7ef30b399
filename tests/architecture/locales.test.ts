import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '#ingest/severity.ts';
import { root } from '#scripts/tooling/project.ts';
import { languages, readLocale, readParts } from './locale-files.ts';
import { compareLocales, repeatedKeys, unusedKeys } from './locale-rules.ts';
import { projectFiles } from './project-files.ts';

const parts = Object.keys(readParts('ja'));

/** Read by municipal staff, in Japanese or English; whoever reads the app in another language sees these in one of the two. */
const staffParts = ['issue-list', 'issues', 'ledger', 'preview', 'takeaway'].map((part) => `${part}.json`);
const partsOf = (language: string) =>
  ['ja', 'en'].includes(language) ? parts : parts.filter((part) => !staffParts.includes(part));
const hasIssueWords = 'issues' in readLocale('ja');

describe('locales', () => {
  it.each(languages)('of %s have the parts of ja', (language) => {
    expect(Object.keys(readParts(language))).toEqual(partsOf(language));
  });

  it.each(languages.flatMap((language) => partsOf(language).map((part) => [language, part] as const)))(
    '%s/%s has the keys and placeholders of ja and no empty text',
    (language, part) => {
      expect(compareLocales(readParts('ja')[part] ?? {}, readParts(language)[part] ?? {})).toEqual([]);
    },
  );

  it.each(languages)('of %s say each thing in one part only', (language) => {
    expect(repeatedKeys(Object.values(readParts(language)))).toEqual([]);
  });

  it.skipIf(!hasIssueWords).each(['ja', 'en'])('of %s have words for every issue', (language) => {
    const words = readLocale(language).issues ?? {};
    expect(issueCodes.filter((code) => typeof words !== 'object' || !(code in words))).toEqual([]);
  });

  it('say nothing that no code asks for', () => {
    const views = projectFiles().filter((path) =>
      /^src\/(?!i18n\/locales)(?!.*\.test\.).*\.tsx?$/.test(path),
    );
    const code = views.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const { issues: _, issueList: _page, ...shown } = readLocale('ja');
    expect(unusedKeys(shown, code)).toEqual([]);
  });

  it.each([
    ['a missing key', { a: { b: 'x' } }, {}, 'a.b: missing'],
    ['a key too many', {}, { a: 'x' }, 'a: not in the model'],
    ['an empty text', { a: 'x' }, { a: ' ' }, 'a: empty'],
    ['another placeholder', { a: '{{name}}' }, { a: '{{ nam }}' }, 'a: other placeholders'],
    [
      'a placeholder lost in one plural form',
      { a: '{{count}}' },
      { a_one: '{{count}}', a_other: 'x' },
      'a: other placeholders',
    ],
  ])('with %s are refused', (_, model, other, problem) => {
    expect(compareLocales(model, other)).toEqual([problem]);
  });

  it('may have plural forms of their own', () => {
    const other = { a_one: '{{count}} place', a_other: '{{ count }} places' };
    expect(compareLocales({ a_other: '{{count}}か所' }, other)).toEqual([]);
  });

  it('with a key that no code asks for are refused', () => {
    const locale = { open: { ask: 'x', until: 'x', spare: 'x' }, state: { none: 'x' } };
    const code = ["t('open.ask')", "t(isNextDay ? 'open.until' : key)", 't(`state.$', '{state}`)'].join('');
    expect(unusedKeys(locale, code)).toEqual(['open.spare']);
  });

  it('with a key in two parts are refused', () => {
    expect(repeatedKeys([{ a: { b: 'x', c: 'x' } }, { a: { b: 'y' } }])).toEqual(['a.b']);
  });
});
