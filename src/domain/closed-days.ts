import { addDays, type CalendarDate, partsOf, weekdayOf } from './calendar-date.ts';
import { isHoliday } from './holidays.ts';
import type { ClosedDay, MonthDay, OpeningHours } from './opening-hours.ts';

type Closing = 'closed' | 'not-closed' | 'ask';
type WeekdayClosing = Extract<ClosedDay, { holidays: unknown }>;

/** 「年末年始」 without dates: offices close 12-29 … 1-3, libraries to 1-4, and a day either side is not certain. */
const newYear = { from: { month: 12, day: 28 }, to: { month: 1, day: 5 } };

/**
 * Whether the published closed days and the holiday statement close this date. Says nothing of the hours: a day that is
 * not closed may still have none. 'ask' where the publisher leaves it open: holidays without a statement, New Year without
 * dates, a closed day moved onto another holiday.
 */
export function isClosedDay(hours: OpeningHours, date: CalendarDate): Closing {
  const closings = hours.closed.map((closedDay) => closedBy(closedDay, date));
  closings.push(closedAsHoliday(hours, date));
  if (closings.includes('closed')) return 'closed';
  return closings.includes('ask') ? 'ask' : 'not-closed';
}

function closedBy(closedDay: ClosedDay, date: CalendarDate): Closing {
  switch (closedDay.kind) {
    case 'period':
      return isWithin(closedDay, date) ? 'closed' : 'not-closed';
    case 'new-year-unstated':
      return isWithin(newYear, date) ? 'ask' : 'not-closed';
    case 'weekday':
    case 'nth-weekday':
      return names(closedDay, date) ? closedByName(closedDay, date) : closedByShift(closedDay, date);
  }
}

function closedByName(closing: WeekdayClosing, date: CalendarDate): Closing {
  if (closing.holidays === 'closed' || !isHoliday(date)) return 'closed';
  return closing.holidays === 'unknown' ? 'ask' : 'not-closed';
}

function closedByShift(closing: WeekdayClosing, date: CalendarDate): Closing {
  if (closing.holidays === 'shift-next-day') {
    if (!isHolidayNamedBy(closing, addDays(date, -1))) return 'not-closed';
    return isHoliday(date) ? 'ask' : 'closed';
  }
  if (closing.holidays === 'shift-next-weekday' && isWorkingDay(date)) {
    for (let before = addDays(date, -1); !isWorkingDay(before); before = addDays(before, -1)) {
      if (isHolidayNamedBy(closing, before)) return 'closed';
    }
  }
  return 'not-closed';
}

function closedAsHoliday({ onHolidays, rules }: OpeningHours, date: CalendarDate): Closing {
  if (onHolidays === 'as-weekday' || !isHoliday(date)) return 'not-closed';
  if (onHolidays === 'closed') return 'closed';
  return rules.some(({ days }) => days.includes('holiday')) ? 'not-closed' : 'ask';
}

function isHolidayNamedBy(closing: WeekdayClosing, date: CalendarDate): boolean {
  return names(closing, date) && isHoliday(date);
}

function names(closing: WeekdayClosing, date: CalendarDate): boolean {
  if (closing.weekday !== weekdayOf(date)) return false;
  if (closing.kind === 'nth-weekday') return closing.nths.includes(Math.ceil(partsOf(date).day / 7));
  return closing.except === undefined || !isWithin(closing.except, date);
}

/** 「平日」 Monday to Friday and no holiday. */
function isWorkingDay(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}

/** Both ends included; a period whose end comes before its start passes New Year. */
function isWithin({ from, to }: { from: MonthDay; to: MonthDay }, date: CalendarDate): boolean {
  const [first, last, day] = [ordinal(from), ordinal(to), ordinal(partsOf(date))];
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

function ordinal({ month, day }: MonthDay): number {
  return month * 100 + day;
}
