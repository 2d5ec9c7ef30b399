import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLiteralText } from './literal-text.ts';
import { projectFiles } from './project-files.ts';

describe('literal text', () => {
  it('stands only in the locales', () => {
    const code = projectFiles().filter(
      (path) => /^src\/(app|map|pages|state|ui)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
    );
    const found = code.flatMap((path) =>
      findLiteralText(path, readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(code.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it.each([
    ['a string', "export const word = '空き';", '空き'],
    ['one inside an expression', "export const word = <p>{'おむつ'}</p>;", 'おむつ'],
    ['a template', 'export const word = `ヶ所`;', 'ヶ所'],
    ['text of an element', 'export const word = <p>赤ちゃん</p>;', '赤ちゃん'],
    ['English text of an element', 'export const word = <p>No places</p>;', 'No places'],
    ['an attribute', 'export const word = <p title="授乳" />;', '授乳'],
    ['an English attribute', 'export const word = <button type="button" aria-label="Close" />;', 'Close'],
    ['a string that holds slashes', "export const word = 'https://例.jp'; // '", 'https://例.jp'],
  ])('is found in %s', (_, code, text) => {
    expect(findLiteralText('planted.tsx', code)).toEqual([text]);
  });

  it('is not found in comments, class names, keys and signs', () => {
    const code = `/** 「空き」 */ export const word = <p className="card" title={t('a.b')}>{t('a.b')} · 3</p>; // 空き`;
    expect(findLiteralText('planted.tsx', code)).toEqual([]);
  });
});
