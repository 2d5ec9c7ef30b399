import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dateAndMinuteInTokyo,
  daysBetween,
  firstDayOf,
  fiscalYearOf,
  parseCalendarDate,
  parseYearMonth,
  partsOf,
  weekdayOf,
  yearMonthOf,
} from './calendar-date.ts';

const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays('2026-11-23', days));
const fewDays = fc.integer({ min: -100_000, max: 100_000 });

describe('parseCalendarDate', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '2026/04/01',
    '2026-04-01T00:00',
    ' 2026-04-01',
    '0026-04-01',
    '２０２６-04-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])('keeps %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it('keeps every date that day arithmetic can reach', () => {
    fc.assert(fc.property(anyDate, (date) => parseCalendarDate(date) === date));
  });
});

test('parseYearMonth is strict', () => {
  expect(parseYearMonth('2026-09')).toBe('2026-09');
  for (const text of ['2026-9', '2026-13', '2026-00', '2026-09-01', '0926-09', '令和8年9月']) {
    expect(parseYearMonth(text)).toBeNull();
  }
});

describe('calendarDate', () => {
  it('pads and never rolls over', () => {
    expect(calendarDate(2026, 4, 1)).toBe('2026-04-01');
    expect(calendarDate(2026, 2, 29)).toBeNull();
    expect(calendarDate(2026, 0, 31)).toBeNull();
    expect(calendarDate(26, 4, 1)).toBeNull();
    expect(calendarDate(2026.5, 4, 1)).toBeNull();
    expect(calendarDate(2026, Number.NaN, 1)).toBeNull();
  });

  it('is the inverse of partsOf', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        return calendarDate(year, month, day) === date;
      }),
    );
  });
});

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-08-01', '2026-11-23')).toBe(114);
    expect(daysBetween('2026-11-23', '2026-08-01')).toBe(-114);
  });

  it('adding and measuring days are inverse, and text order is date order', () => {
    fc.assert(
      fc.property(anyDate, fewDays, (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(other > date).toBe(days > 0);
      }),
    );
  });

  it('knows weekdays', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2024-02-29')).toBe(4);
    expect(weekdayOf('1969-12-28')).toBe(0);
  });
});

describe('months', () => {
  it('adds across years in both directions', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', 14)).toBe('2028-01');
    expect(addMonths('2026-11', -23)).toBe('2024-12');
  });

  it('a month ends the day before the next one starts', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const lastDay = addDays(firstDayOf(addMonths(yearMonthOf(date), 1)), -1);
        expect(yearMonthOf(lastDay)).toBe(yearMonthOf(date));
      }),
    );
  });
});

test.each<[CalendarDate, number]>([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2027-01-01', 2026],
  ['2026-12-31', 2026],
])('fiscal year of %s is %i', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
  expect(fiscalYearOf(yearMonthOf(date))).toBe(year);
});

describe('dateAndMinuteInTokyo', () => {
  test.each([
    ['2026-11-23T14:59:59.999Z', '2026-11-23', 23 * 60 + 59],
    ['2026-11-23T15:00:00Z', '2026-11-24', 0],
    ['2026-12-31T15:00:30Z', '2027-01-01', 0],
    ['2026-07-01T00:29:00Z', '2026-07-01', 9 * 60 + 29],
    ['1969-12-31T14:59:00Z', '1969-12-31', 23 * 60 + 59],
  ])('%s', (instant, date, minute) => {
    expect(dateAndMinuteInTokyo(Date.parse(instant))).toEqual({ date, minute });
  });
});
