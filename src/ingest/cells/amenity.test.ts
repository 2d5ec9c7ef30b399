import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmenity } from './amenity.ts';

const answers = {
  yes: '有 有り あり ○ ◯ 〇 ◎ 可 可能 設置 利用可 Yes YES y true TRUE １ 1 2台 １箇所 3か所 10 ある はい 完備 対応 ✓ ☑ レ あり（給湯室） ○(2) 有（2台） 有2台 有　2台',
  no: '無 無し なし ない いいえ 非対応 × ✕ 不可 No no N false FALSE ０ 0 0台 ｘ',
  unknown: '- － ― ー — ─ 不明 未確認 ？',
};

describe('marks that are understood', () => {
  for (const [answer, marks] of Object.entries(answers)) {
    test.each(marks.split(' '))(`%s is ${answer}`, (mark) => {
      expect(readAmenity(mark)).toEqual({ value: answer, issues: [] });
      expect(readAmenity(`　${mark} `)).toEqual({ value: answer, issues: [] });
    });
  }
  test.each(['', ' ', '　'])('blank %j is unknown, not no', (blank) => {
    expect(readAmenity(blank)).toEqual({ value: 'unknown', issues: [] });
  });
});

test.each([
  '△',
  '※',
  '※1',
  '要確認',
  'なし。1階にあり',
  '無（2階にあり）',
  'なし（持参）',
  'あり（故障中）',
  'あり（要予約）',
  '有（男性用は無）',
  'あり（平日のみ）',
  '有（0台）',
  '有0台',
  '男性：有 女性：有',
  'ありません',
  '有無不明',
  '-1',
  '1.5',
  'お湯',
])('%s could be read two ways: unknown, with an issue', (cell) => {
  expect(readAmenity(cell)).toEqual({ value: 'unknown', issues: [{ code: 'cell/unknown-answer' }] });
});

describe('a fact with words of its own', () => {
  const gate = { yes: /^改札外$/, no: /^改札内$/, onlyMarks: true };

  test.each([
    ['改札外', 'yes'],
    ['改札内', 'no'],
    ['○', 'yes'],
    ['×', 'no'],
    ['', 'unknown'],
  ])('%s is %s', (cell, value) => {
    expect(readAmenity(cell, gate)).toEqual({ value, issues: [] });
  });

  test.each(['あり', '無', '改札内外'])('%s could be read two ways', (cell) => {
    expect(readAmenity(cell, gate)).toEqual({ value: 'unknown', issues: [{ code: 'cell/unknown-answer' }] });
  });
});

test('any text is read, and doubt is never a no', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { value, issues } = readAmenity(text);
      expect(['yes', 'no', 'unknown']).toContain(value);
      if (issues.length > 0) expect(value).toBe('unknown');
    }),
  );
});
