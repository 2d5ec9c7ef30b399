import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  firstDayOf,
  partsOf,
  type YearMonth,
  yearMonthOf,
} from './calendar-date.ts';
import { isClosedDay } from './closed-days.ts';
import type { ClosedDay, HolidayRule, OpeningHours } from './opening-hours.ts';

const daily: OpeningHours = {
  raw: '9:00〜17:30',
  rules: [{ days: [0, 1, 2, 3, 4, 5, 6], spans: [{ open: 540, close: 1050 }] }],
  closed: [],
  onHolidays: 'as-weekday',
  newYear: 'unknown',
  irregular: [],
  notUnderstood: [],
};

const closedOn = (...closed: ClosedDay[]): OpeningHours => ({ ...daily, closed });
const mondays = (holidays: HolidayRule): ClosedDay => ({ kind: 'weekday', weekday: 1, holidays });

/** The days of a month that are closed, those to ask about with a question mark. */
function closedDaysOf(hours: OpeningHours, month: YearMonth): string {
  const days: string[] = [];
  for (let date = firstDayOf(month); yearMonthOf(date) === month; date = addDays(date, 1)) {
    const closing = isClosedDay(hours, date);
    if (closing !== 'not-closed') days.push(`${partsOf(date).day}${closing === 'ask' ? '?' : ''}`);
  }
  return days.join(' ');
}

describe('calendars that libraries in Osaka published', () => {
  const prefectural = closedOn(
    mondays('shift-next-day'),
    { kind: 'nth-weekday', nths: [2], weekday: 4, holidays: 'closed' },
    { kind: 'period', from: { month: 12, day: 29 }, to: { month: 1, day: 4 } },
  );
  test.each<[YearMonth, string]>([
    ['2024-12', '2 9 12 16 23 29 30 31'],
    ['2025-01', '1 2 3 4 6 9 14 20 27'],
    ['2025-02', '3 10 13 17 25'],
    ['2025-03', '3 10 13 17 24 31'],
  ])('the prefectural library in %s', (month, days) => {
    expect(closedDaysOf(prefectural, month)).toBe(days);
  });

  const ward = closedOn(
    {
      kind: 'weekday',
      weekday: 1,
      holidays: 'open',
      except: { from: { month: 7, day: 21 }, to: { month: 8, day: 31 } },
    },
    { kind: 'nth-weekday', nths: [3], weekday: 4, holidays: 'open' },
  );
  test.each<[YearMonth, string]>([
    ['2019-04', '1 8 15 18 22'],
    ['2019-05', '13 16 20 27'],
    ['2019-07', '1 8 18'],
    ['2019-08', '15'],
    ['2019-09', '2 9 19 30'],
  ])('a ward library in %s', (month, days) => {
    expect(closedDaysOf(ward, month)).toBe(days);
  });
});

describe('closed on Mondays, where holidays', () => {
  test.each<[HolidayRule, YearMonth, string]>([
    ['shift-next-day', '2026-09', '7 14 22? 28'],
    ['shift-next-weekday', '2026-09', '7 14 24 28'],
    ['shift-next-day', '2026-05', '5? 11 18 25'],
    ['shift-next-weekday', '2026-05', '7 11 18 25'],
    ['shift-next-day', '2026-11', '2 9 16 24 30'],
    ['shift-next-weekday', '2026-11', '2 9 16 24 30'],
    ['shift-next-day', '2027-03', '1 8 15 23 29'],
    ['shift-next-weekday', '2027-03', '1 8 15 23 29'],
    ['closed', '2026-11', '2 9 16 23 30'],
    ['open', '2026-11', '2 9 16 30'],
    ['unknown', '2026-11', '2 9 16 23? 30'],
  ])('%s, in %s', (holidays, month, days) => {
    expect(closedDaysOf(closedOn(mondays(holidays)), month)).toBe(days);
  });
});

test('a Friday that is a holiday shifts over the weekend to the next weekday', () => {
  const fridays = closedOn({ kind: 'weekday', weekday: 5, holidays: 'shift-next-weekday' });
  expect(closedDaysOf(fridays, '2026-03')).toBe('6 13 23 27');
});

test.each<[YearMonth, number[], ClosedDay['kind'], 0 | 4, string]>([
  ['2026-11', [3], 'nth-weekday', 4, '19'],
  ['2026-11', [4], 'nth-weekday', 0, '22'],
  ['2026-12', [4], 'nth-weekday', 0, '27'],
  ['2026-11', [1, 3], 'nth-weekday', 4, '5 19'],
  ['2026-11', [5], 'nth-weekday', 0, '29'],
  ['2026-11', [5], 'nth-weekday', 4, ''],
])('in %s, occurrences %j of a weekday', (month, nths, _, weekday, days) => {
  expect(closedDaysOf(closedOn({ kind: 'nth-weekday', nths, weekday, holidays: 'closed' }), month)).toBe(
    days,
  );
});

describe('periods', () => {
  it('may pass New Year and include both ends', () => {
    const hours = closedOn({ kind: 'period', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } });
    expect(closedDaysOf(hours, '2026-12')).toBe('29 30 31');
    expect(closedDaysOf(hours, '2027-01')).toBe('1 2 3');
    expect(closedDaysOf(hours, '2026-06')).toBe('');
  });

  it('within a year close only what lies between', () => {
    const hours = closedOn({ kind: 'period', from: { month: 8, day: 13 }, to: { month: 8, day: 15 } });
    expect(closedDaysOf(hours, '2026-08')).toBe('13 14 15');
    expect(closedDaysOf(hours, '2026-12')).toBe('');
  });

  it('of New Year without dates are to be asked about', () => {
    const hours = closedOn({ kind: 'new-year-unstated' });
    expect(closedDaysOf(hours, '2026-12')).toBe('28? 29? 30? 31?');
    expect(closedDaysOf(hours, '2027-01')).toBe('1? 2? 3? 4? 5?');
  });
});

describe('holidays', () => {
  const isClosed = (hours: Partial<OpeningHours>, date: CalendarDate) =>
    isClosedDay({ ...daily, ...hours }, date);

  it('are closed where the publisher says so, whatever a weekday rule says', () => {
    expect(isClosed({ onHolidays: 'closed' }, '2026-11-23')).toBe('closed');
    expect(isClosed({ onHolidays: 'closed', closed: [mondays('open')] }, '2026-11-23')).toBe('closed');
    expect(isClosed({ onHolidays: 'closed' }, '2026-11-24')).toBe('not-closed');
  });

  it('are to be asked about where nothing is said', () => {
    expect(isClosed({ onHolidays: 'unknown' }, '2026-11-23')).toBe('ask');
    expect(isClosed({ onHolidays: 'unknown' }, '2026-11-24')).toBe('not-closed');
    expect(isClosed({ onHolidays: 'unknown', closed: [mondays('closed')] }, '2026-11-23')).toBe('closed');
  });

  it('are closed but for the one that is named, which is to be asked about', () => {
    const hours = { ...daily, onHolidays: 'unknown' as const };
    const but = closedOn({ kind: 'holiday', except: { month: 5, day: 5 } }).closed;
    expect(closedDaysOf({ ...hours, closed: but }, '2026-05')).toBe('3 4 5? 6');
  });

  it('are not closed where they have hours of their own', () => {
    const rules = [{ days: ['holiday' as const], spans: [{ open: 600, close: 960 }] }];
    expect(isClosed({ onHolidays: 'unknown', rules }, '2026-11-23')).toBe('not-closed');
  });
});
