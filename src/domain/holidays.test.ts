import { describe, expect, it, test } from 'vitest';
import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';
import { holidayOn, isHoliday } from './holidays.ts';

function daysOf(year: number): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date: CalendarDate = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1))
    days.push(date);
  return days;
}

function holidaysOf(year: number): string {
  return daysOf(year)
    .filter(isHoliday)
    .map((date) => date.slice(5))
    .join(' ');
}

describe('the whole list of a year', () => {
  test.each([
    [
      2026,
      '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
    ],
    [
      2027,
      '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
    ],
  ])('%i', (year, list) => {
    expect(holidaysOf(year)).toBe(list);
  });
});

test.each<[CalendarDate, ReturnType<typeof holidayOn>]>([
  ['2026-05-06', 'substitute'],
  ['2027-03-21', 'vernal-equinox'],
  ['2027-03-22', 'substitute'],
  ['2026-09-21', 'aged'],
  ['2026-09-22', 'bridge'],
  ['2026-09-23', 'autumnal-equinox'],
  ['2027-09-22', null],
  ['2023-01-02', 'substitute'],
  ['2024-02-12', 'substitute'],
  ['2024-08-12', 'substitute'],
  ['2025-02-24', 'substitute'],
  ['2025-11-24', 'substitute'],
  ['2026-11-23', 'labour'],
  ['2026-11-24', null],
])('%s is %s', (date, holiday) => {
  expect(holidayOn(date)).toBe(holiday);
});

it('has, in every year to 2099, sixteen named days and a day off for each that falls on a Sunday', () => {
  for (let year = 2022; year <= 2099; year++) {
    const holidays = daysOf(year).filter(isHoliday);
    const named = holidays.filter((date) => !['substitute', 'bridge'].includes(String(holidayOn(date))));
    const onSundays = named.filter((date) => weekdayOf(date) === 0);
    expect([year, named.length]).toEqual([year, 16]);
    expect([year, holidays.filter((date) => holidayOn(date) === 'substitute').length]).toEqual([
      year,
      onSundays.length,
    ]);
  }
});

it('knows the equinoxes', () => {
  const published = [
    '2024-03-20',
    '2025-03-20',
    '2028-03-20',
    '2024-09-22',
    '2025-09-23',
    '2028-09-22',
  ] as const;
  for (const date of published) expect(holidayOn(date)).toMatch(/equinox$/);
});
