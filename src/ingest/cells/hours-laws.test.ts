import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStateAt } from '#domain/opening-hours.ts';
import { nothingPublished, readTexts } from '#tests/fixtures/hours-texts.ts';
import type { HoursTexts } from './hours.ts';

const understoodTexts: HoursTexts[] = [
  { ...nothingPublished, hours: '24時間', days: '年中無休' },
  { ...nothingPublished, hours: '9:00～20:00', days: '毎日' },
  { ...nothingPublished, hours: '9:00～20:00（日曜は17:00まで）', days: '月～日、祝日（年末年始を除く）' },
  {
    ...nothingPublished,
    hours: '平日9:00～20:00 土日祝9:00～20:00',
    closedDays: '第3月曜（祝日の場合は翌日）',
  },
  { ...nothingPublished, hours: '9:00～20:00', days: '全日', note: '12/29～1/3は休館' },
];

/** A Wednesday, a Sunday, a holiday and New Year's Day, at ten in the morning and at half past eleven at night in Japan. */
const instants = ['2026-11-25', '2026-11-29', '2026-11-23', '2027-01-01'].flatMap((date) => [
  Date.parse(`${date}T10:00:00+09:00`),
  Date.parse(`${date}T23:30:00+09:00`),
]);

const statesOf = (texts: HoursTexts) => {
  const { value } = readTexts(texts);
  return instants.map((instant) => openStateAt(value, instant).state);
};

const vocabulary = [
  ...[
    '月',
    '土曜日',
    '日',
    '平日',
    '毎日',
    '祝日',
    '第2・第4',
    '年末年始',
    '12/29',
    '1月3日',
    '無休',
    'なし',
  ],
  ...['9:00', '～', '17時30分', '午後5時', '翌1:00', '24時間', 'まで', '最終受付', '昼休み', '①', '②'],
  ...[
    '休館',
    '休館日',
    '定休',
    '除く',
    ...['臨時休館', '点検日', '月2回', '不定休', 'お盆', 'あり', '場合あり', 'こどもの日', '等', 'のため'],
    '以外',
    '開館',
    'のみ',
    'の場合は',
    '翌日',
    '翌平日',
    'も',
    'の',
    'は',
  ],
  ...['（', '）', '、', '・', '。', '：', ' ', '\n', '/', '※'],
];
const soup = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(''));
/** Nothing of this is a word of the grammar, nor part of one. */
const foreign = fc.string({
  unit: fc.constantFrom(...'xyzQ%#犬猫空青歩さけねこンアカ'),
  minLength: 1,
  maxLength: 8,
});
const anyText = fc.oneof(soup, foreign, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const column = fc.constantFrom('hours', 'days', 'closedDays');

test('the examples are understood, and open when they should be', () => {
  for (const texts of understoodTexts) {
    expect(readTexts(texts).value?.notUnderstood).toEqual([]);
    expect(statesOf(texts)[0]).toBe('open');
  }
});

describe('laws', () => {
  test('any texts are read, every rule is sound, and what is not understood is never open', () => {
    const texts = fc.record({ hours: anyText, days: anyText, closedDays: anyText, note: anyText });
    fc.assert(
      fc.property(texts, (each) => {
        const { value, issues } = readTexts(each);
        for (const { days, spans } of value?.rules ?? []) {
          expect(days.length).toBeGreaterThan(0);
          expect(new Set(days).size).toBe(days.length);
          for (const [index, { open, close }] of spans.entries()) {
            expect(open).toBeLessThan(close);
            expect(open).toBeGreaterThanOrEqual(spans[index - 1]?.close ?? 0);
          }
        }
        expect(issues.length).toBeGreaterThanOrEqual(value?.notUnderstood.length ?? 0);
        if (value && value.notUnderstood.length > 0)
          expect(new Set(statesOf(each))).toEqual(new Set(['ask']));
      }),
      { numRuns: 500 },
    );
  });

  test('an unknown word anywhere in a cell on hours makes it ask', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...understoodTexts),
        column,
        foreign,
        soup,
        soup,
        (texts, where, word, before, after) => {
          const stained = { ...texts, [where]: `${texts[where] ?? ''}${before}${word}${after}` };
          expect(statesOf(stained)).not.toContain('open');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('an unknown word before the text makes it ask too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...understoodTexts), column, foreign, (texts, where, word) => {
        expect(statesOf({ ...texts, [where]: `${word}${texts[where] ?? ''}` })).not.toContain('open');
      }),
    );
  });

  test('a note with a sign of hours and an unknown word makes it ask', () => {
    const sign = fc.constantFrom(
      '休',
      '閉まる',
      '開館',
      '営業',
      '時間',
      'のみ',
      '日曜は',
      '祝',
      '10:00',
      '臨時',
      '工事',
    );
    fc.assert(
      fc.property(fc.constantFrom(...understoodTexts), sign, foreign, (texts, about, word) => {
        const note = [texts.note, `${word}${about}${word}`].filter((part) => part !== null).join('。');
        expect(statesOf({ ...texts, note })).not.toContain('open');
      }),
    );
  });

  test('more said of closing never opens a moment that was not open', () => {
    const closing = fc.constantFrom(
      '月曜休館',
      '日曜定休',
      '祝日を除く',
      '年末年始休館',
      '11/25は休館',
      '第4水曜は休み',
    );
    fc.assert(
      fc.property(fc.constantFrom(...understoodTexts), closing, (texts, note) => {
        const before = statesOf(texts);
        const after = statesOf({
          ...texts,
          note: [texts.note, note].filter((part) => part !== null).join('。'),
        });
        for (const [index, state] of after.entries())
          if (state === 'open') expect(before[index]).toBe('open');
      }),
    );
  });
});
