import {
  addMonths,
  type CalendarDate,
  dayNumberOf,
  firstDayOf,
  partsOf,
  type YearMonth,
} from './calendar-date.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';

/** 「申込締切」 a day of the month before entry, and where it goes when the office is closed on it. */
export interface DeadlineRule {
  day: 5 | 10;
  whenClosed: 'next-open-day' | 'previous-open-day';
}

/**
 * Last day to apply at the office for entry in a month. null for April, which has intake rounds of its own. Show it only
 * for a municipality and year whose rule is sourced: rules change, and post and online forms may close on other days.
 */
export function deadlineFor(entryMonth: YearMonth, { day, whenClosed }: DeadlineRule): CalendarDate | null {
  if (partsOf(firstDayOf(entryMonth)).month === 4) return null;
  const step = whenClosed === 'next-open-day' ? 1 : -1;
  let number = dayNumberOf(firstDayOf(addMonths(entryMonth, -1))) + day - 1;
  while (isOfficeClosed(calendarDay(number))) number += step;
  return calendarDay(number).date;
}

/**
 * 「閉庁日」 weekends, holidays and 29 December to 3 January, as municipal ordinances under 地方自治法4条の2 have it,
 * https://laws.e-gov.go.jp/law/322AC0000000067 (via the domain notes, 2026-11).
 */
function isOfficeClosed({ isWorkingDay, month, day }: CalendarDay): boolean {
  return !isWorkingDay || (month === 12 && day >= 29) || (month === 1 && day <= 3);
}
