import { type CalendarDate, dayNumberOf } from './calendar-date.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import type { ClosedDay, MonthDay, OpeningHours } from './opening-hours.ts';

type Closing = 'closed' | 'not-closed' | 'ask';
type WeekdayClosing = Extract<ClosedDay, { holidays: unknown }>;

/** 「年末年始」 without dates: offices close 12-29 … 1-3, libraries to 1-4, and a day either side is not certain. */
const newYear = { from: { month: 12, day: 28 }, to: { month: 1, day: 5 } };

/**
 * 12-29 … 1-3: closed days of the offices of Osaka's municipalities, which set them by ordinance (地方自治法第4条の2); most
 * other facilities close with them.
 */
const newYearOfOffices = { from: { month: 12, day: 29 }, to: { month: 1, day: 3 } };
const firstOfJanuary = { month: 1, day: 1 };

/**
 * Whether the published closed days and the holiday statement close this date. Says nothing of the hours: a day that is
 * not closed may still have none. 'ask' where the publisher leaves it open: holidays without a statement, New Year without
 * dates, a closed day moved onto another holiday.
 */
export function isClosedDay(hours: OpeningHours, date: CalendarDate): Closing {
  return closingOn(hours, calendarDay(dayNumberOf(date)));
}

/** As `isClosedDay`, for a day already worked out. */
export function closingOn(hours: OpeningHours, day: CalendarDay): Closing {
  let closing = closedAsHoliday(hours, day);
  for (const closedDay of hours.closed) {
    if (closing === 'closed') break;
    const other = closedBy(closedDay, day);
    if (other !== 'not-closed') closing = other;
  }
  return closing;
}

/**
 * A day on which most places are closed though these hours do not say so: over New Year, where no closed day reaches
 * 1 January and nobody says that the place stays open.
 */
export function isSilentOnNewYear(hours: OpeningHours, day: CalendarDay): boolean {
  if (hours.newYear === 'open' || !isWithin(newYearOfOffices, day)) return false;
  return !hours.closed.some((each) => each.kind === 'period' && isWithin(each, firstOfJanuary));
}

function closedBy(closedDay: ClosedDay, day: CalendarDay): Closing {
  switch (closedDay.kind) {
    case 'period':
      return isWithin(closedDay, day) ? 'closed' : 'not-closed';
    case 'holiday':
      return day.isHoliday && ordinal(day) !== ordinal(closedDay.except) ? 'closed' : 'not-closed';
    case 'new-year-unstated':
      return isWithin(newYear, day) ? 'ask' : 'not-closed';
    case 'weekday':
    case 'nth-weekday':
      return names(closedDay, day) ? closedByName(closedDay, day) : closedByShift(closedDay, day);
  }
}

function closedByName(closing: WeekdayClosing, day: CalendarDay): Closing {
  if (closing.holidays === 'closed' || !day.isHoliday) return 'closed';
  return closing.holidays === 'unknown' ? 'ask' : 'not-closed';
}

function closedByShift(closing: WeekdayClosing, day: CalendarDay): Closing {
  if (closing.holidays === 'shift-next-day') {
    if (!isHolidayNamedBy(closing, dayBefore(day))) return 'not-closed';
    return day.isHoliday ? 'ask' : 'closed';
  }
  if (closing.holidays === 'shift-next-weekday' && day.isWorkingDay) {
    for (let before = dayBefore(day); !before.isWorkingDay; before = dayBefore(before)) {
      if (isHolidayNamedBy(closing, before)) return 'closed';
    }
  }
  return 'not-closed';
}

function closedAsHoliday({ onHolidays, rules }: OpeningHours, day: CalendarDay): Closing {
  if (onHolidays === 'as-weekday' || !day.isHoliday) return 'not-closed';
  if (onHolidays === 'closed') return 'closed';
  return rules.some(({ days }) => days.includes('holiday')) ? 'not-closed' : 'ask';
}

function isHolidayNamedBy(closing: WeekdayClosing, day: CalendarDay): boolean {
  return day.isHoliday && names(closing, day);
}

function names(closing: WeekdayClosing, day: CalendarDay): boolean {
  if (closing.weekday !== day.weekday) return false;
  if (closing.kind === 'nth-weekday') return closing.nths.includes(day.nth);
  return closing.except === undefined || !isWithin(closing.except, day);
}

function dayBefore({ number }: CalendarDay): CalendarDay {
  return calendarDay(number - 1);
}

/** Both ends included; a period whose end comes before its start passes New Year. */
function isWithin({ from, to }: { from: MonthDay; to: MonthDay }, day: MonthDay): boolean {
  const isAfterStart = ordinal(from) <= ordinal(day);
  const isBeforeEnd = ordinal(day) <= ordinal(to);
  return ordinal(from) <= ordinal(to) ? isAfterStart && isBeforeEnd : isAfterStart || isBeforeEnd;
}

function ordinal({ month, day }: MonthDay): number {
  return month * 100 + day;
}
