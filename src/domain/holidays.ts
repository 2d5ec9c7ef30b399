import { addDays, type CalendarDate, partsOf, weekdayOf } from './calendar-date.ts';

/**
 * 「国民の祝日」 by code, words in the locales. substitute = 振替休日 (the next day that is no holiday after one on a
 * Sunday), bridge = 国民の休日 (a day between two holidays).
 */
export type Holiday =
  | 'new-year'
  | 'coming-of-age'
  | 'foundation'
  | 'emperor'
  | 'vernal-equinox'
  | 'showa'
  | 'constitution'
  | 'greenery'
  | 'children'
  | 'marine'
  | 'mountain'
  | 'aged'
  | 'autumnal-equinox'
  | 'sports'
  | 'culture'
  | 'labour'
  | 'substitute'
  | 'bridge';

const fixed: Readonly<Record<string, Holiday>> = {
  '01-01': 'new-year',
  '02-11': 'foundation',
  '02-23': 'emperor',
  '04-29': 'showa',
  '05-03': 'constitution',
  '05-04': 'greenery',
  '05-05': 'children',
  '08-11': 'mountain',
  '11-03': 'culture',
  '11-23': 'labour',
};

/** Month → the Monday of that month that is a holiday. */
const mondays: Readonly<Record<number, { nth: number; holiday: Holiday }>> = {
  1: { nth: 2, holiday: 'coming-of-age' },
  7: { nth: 3, holiday: 'marine' },
  9: { nth: 3, holiday: 'aged' },
  10: { nth: 2, holiday: 'sports' },
};

/**
 * The national holiday on a date, for the law as it stands since 2022; not for earlier years, whose holidays were moved
 * for the Olympics or bore other dates. The equinoxes are astronomical: the formula holds to 2099, the official date is
 * announced in the 官報 of the previous February.
 * Source: 国民の祝日に関する法律, https://laws.e-gov.go.jp/law/323AC1000000178 (via the domain notes, 2026-11).
 */
export function holidayOn(date: CalendarDate): Holiday | null {
  const named = namedHolidayOn(date);
  if (named) return named;
  if (isSubstitute(date)) return 'substitute';
  return namedHolidayOn(addDays(date, -1)) && namedHolidayOn(addDays(date, 1)) ? 'bridge' : null;
}

/** Named, substitute or bridge holiday. */
export function isHoliday(date: CalendarDate): boolean {
  return holidayOn(date) !== null;
}

function namedHolidayOn(date: CalendarDate): Holiday | null {
  const { year, month, day } = partsOf(date);
  if (month === 3 && day === equinox(20.8431, year)) return 'vernal-equinox';
  if (month === 9 && day === equinox(23.2488, year)) return 'autumnal-equinox';
  const monday = mondays[month];
  if (monday && weekdayOf(date) === 1 && Math.ceil(day / 7) === monday.nth) return monday.holiday;
  return fixed[date.slice(5)] ?? null;
}

/** Day of the month of an equinox, 1980–2099, from its moment in 1980 (days into the month, Japan time). */
function equinox(in1980: number, year: number): number {
  const yearsSince = year - 1980;
  return Math.floor(in1980 + 0.242194 * yearsSince - Math.floor(yearsSince / 4));
}

/** Holidays run without a gap from a Sunday up to the day before. */
function isSubstitute(date: CalendarDate): boolean {
  let before = addDays(date, -1);
  while (namedHolidayOn(before)) {
    if (weekdayOf(before) === 0) return true;
    before = addDays(before, -1);
  }
  return false;
}
