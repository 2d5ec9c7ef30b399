import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  firstDayOf,
  partsOf,
  type YearMonth,
  yearMonthOf,
} from './calendar-date.ts';

/** 「入所可能月齢」 the youngest age a facility takes: 57日 → day 57, 6か月 → month 6, 1歳から → month 12. */
export interface MinimumAge {
  unit: 'day' | 'month';
  n: number;
}

/**
 * not-yet: too young in that month; `from` is the first month in which the child is certainly old enough.
 * ask: the age is not published, or it hangs on how this municipality counts the day of birth.
 */
export type Eligibility = { state: 'eligible' } | { state: 'not-yet'; from: YearMonth } | { state: 'ask' };

/**
 * Whether a child is old enough on the first day of the entry month; of class age, places and residence it says nothing.
 * Days are published in two ways: 生後57日 with the birth as day 1 (56 days later), or 57 full days later. Between the two,
 * one must ask.
 */
export function eligibilityAt(
  born: CalendarDate,
  entryMonth: YearMonth,
  minimumAge: MinimumAge | null,
): Eligibility {
  if (minimumAge === null) return { state: 'ask' };
  const entry = firstDayOf(entryMonth);
  if (entry >= certainFrom(born, minimumAge)) return { state: 'eligible' };
  if (isWithinDoubt(born, entry, minimumAge)) return { state: 'ask' };
  return { state: 'not-yet', from: firstEntryMonth(certainFrom(born, minimumAge)) };
}

/** The first day on which the age is reached by any way of counting. */
function certainFrom(born: CalendarDate, { unit, n }: MinimumAge): CalendarDate {
  return unit === 'day' ? addDays(born, n) : monthsLater(born, n);
}

function isWithinDoubt(born: CalendarDate, entry: CalendarDate, { unit, n }: MinimumAge): boolean {
  return unit === 'day' && n > 0 && daysBetween(born, entry) === n - 1;
}

/**
 * The same day of a later month; where that month has no such day, the first of the month after, because an age is
 * completed at the end of the month then. Source: 民法143条2項, https://laws.e-gov.go.jp/law/129AC0000000089 (via the
 * domain notes, 2026-11).
 */
export function monthsLater(born: CalendarDate, months: number): CalendarDate {
  const month = addMonths(yearMonthOf(born), months);
  const { year, month: monthNumber } = partsOf(firstDayOf(month));
  return calendarDate(year, monthNumber, partsOf(born).day) ?? firstDayOf(addMonths(month, 1));
}

/** Nurseries take children in on the first of a month. */
function firstEntryMonth(date: CalendarDate): YearMonth {
  const month = yearMonthOf(date);
  return date === firstDayOf(month) ? month : addMonths(month, 1);
}
