import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  partsOf,
  yearMonthOf,
} from '#domain/calendar-date.ts';

/** Days between two lists of a monthly publisher; a weekend may move either of them. */
const monthly = { least: 24, most: 38 };

/**
 * The date a month after the last list, where the last three lists came a month apart each; null where there are fewer, or
 * they came otherwise. A habit seen, not a promise of the publisher.
 */
export function nextExpectedOf(dates: readonly CalendarDate[]): CalendarDate | null {
  const [first, second, last] = [...new Set(dates)].sort().slice(-3);
  if (first === undefined || second === undefined || last === undefined) return null;
  const gaps = [daysBetween(first, second), daysBetween(second, last)];
  if (gaps.some((days) => days < monthly.least || days > monthly.most)) return null;
  const { year, month } = partsOf(`${addMonths(yearMonthOf(last), 1)}-01`);
  return calendarDate(year, month, partsOf(last).day) ?? lastDayOf(last);
}

/** 31 January is followed by the last day of February. */
function lastDayOf(date: CalendarDate): CalendarDate {
  return addDays(`${addMonths(yearMonthOf(date), 2)}-01`, -1);
}
