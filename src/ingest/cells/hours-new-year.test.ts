import { describe, expect, test } from 'vitest';
import type { OpenState } from '#domain/opening-hours.ts';
import { hoursOf, stateAt } from '#tests/fixtures/hours-texts.ts';

describe('New Year', () => {
  test.each<[days: string, hours: string, clock: string, OpenState['state']]>([
    ['月～土', '9:00～17:00', '2026-12-28T10:00', 'open'],
    ['月～土', '9:00～17:00', '2026-12-30T10:00', 'ask'],
    ['月～土', '9:00～17:00', '2027-01-04T10:00', 'open'],
    ['毎日', '10:00～20:00', '2027-01-01T12:00', 'ask'],
    ['年中無休', '24時間', '2027-01-01T12:00', 'open'],
    ['24時間年中無休', '', '2027-01-01T12:00', 'open'],
    ['毎日', '24時間', '2027-01-01T12:00', 'ask'],
    ['365日', '24時間', '2027-01-01T12:00', 'open'],
    ['毎日（元日も営業）', '10:00～20:00', '2027-01-01T12:00', 'open'],
    ['毎日（年末年始を含む）', '10:00～20:00', '2026-12-31T12:00', 'open'],
    ['毎日、年末年始も営業', '10:00～20:00', '2026-12-31T12:00', 'open'],
    ['毎日（年末年始のみ営業）', '10:00～20:00', '2026-12-31T12:00', 'ask'],
    ['毎日（年末年始営業なし）', '10:00～20:00', '2026-12-31T12:00', 'ask'],
    ['年中無休（年末年始を除く）', '10:00～20:00', '2026-12-31T12:00', 'ask'],
    ['月～土（年末年始(12/29～1/3)休）', '9:00～17:00', '2026-12-30T10:00', 'closed'],
    ['月～土（年末年始(12/29～1/3)休）', '9:00～17:00', '2027-01-04T10:00', 'open'],
    ['毎日（元日休み）', '10:00～20:00', '2026-12-31T12:00', 'open'],
  ])('「%s」 %s at %s: %s', (days, hours, clock, state) => {
    expect(stateAt({ days, hours }, clock)).toBe(state);
  });

  const allYearBut = ['年中無休（年末年始を除く）', '無休（年末年始のぞく）', '年末年始を除いて無休'];
  const allYearButDates = [
    '無休（12/29～1/3を除く）',
    'なし（年末年始（12/29～1/3）を除く）',
    '年中無休（ただし12月29日～1月3日を除く）',
    '12/29～1/3を除き年中無休',
  ];

  test.each([...allYearBut, ...allYearButDates])(
    '「%s」 among closed days is open every day but then',
    (closedDays) => {
      const at = (clock: string) => stateAt({ hours: '10:00～20:00', closedDays }, clock);
      const atNewYear = allYearBut.includes(closedDays) ? 'ask' : 'closed';
      expect(['2026-12-31T12:00', '2027-01-03T12:00'].map(at)).toEqual([atNewYear, atNewYear]);
      expect(['2026-12-27T12:00', '2027-01-11T12:00', '2027-05-04T12:00'].map(at)).toEqual([
        'open',
        'open',
        'open',
      ]);
    },
  );

  test.each([
    '原則無休（年末年始を除く）',
    '無休（臨時休館日を除く）',
    '無休（年末年始等を除く）',
    '年中無休（火曜を除く）',
    '無休（第2月曜・年末年始を除く）',
    '無休（平日を除く）',
    '月曜、無休（年末年始を除く）',
    '月曜（年末年始を除く）',
    '年中無休（年末年始は営業時間が変わります）',
    '無休（12/29～1/3を除く。ただし1/2は営業）',
  ])('「%s」 is never sure', (closedDays) => {
    expect(stateAt({ hours: '10:00～20:00', closedDays }, '2026-11-25T12:00')).toBe('ask');
  });

  test.each([
    ['無休', 'open'],
    ['年中無休', 'open'],
    ['定休日なし', 'unknown'],
    ['なし', 'unknown'],
    ['月曜', 'unknown'],
  ])('closed days 「%s」: %s', (closedDays, newYear) => {
    expect(hoursOf({ hours: '9:00～17:00', closedDays }).newYear).toBe(newYear);
  });
});
