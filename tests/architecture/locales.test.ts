import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#scripts/tooling/project.ts';
import { compareLocales, type Locale } from './locale-rules.ts';

const folder = join(root, 'src/i18n/locales');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Locale;
const names = readdirSync(folder);
const ja = read('ja.json');

describe('locales', () => {
  it.each(names)('%s has the keys and placeholders of ja.json and no empty text', (name) => {
    expect(compareLocales(ja, read(name))).toEqual([]);
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
});
