import { type CalendarDate, dateOfDayNumber, partsOf, type Weekday, weekdayOf } from './calendar-date.ts';
import { isHoliday } from './holidays.ts';

/** What opening rules ask of a date. */
export interface CalendarDay {
  date: CalendarDate;
  /** Days since 1970-01-01. */
  number: number;
  month: number;
  day: number;
  weekday: Weekday;
  /** Which one of its weekday in the month, 1–5. */
  nth: number;
  isHoliday: boolean;
  /** 「平日」 Monday to Friday and no holiday. */
  isWorkingDay: boolean;
}

const known = new Map<number, CalendarDay>();

/** Worked out once for each day: thousands of facilities ask about the same few. */
export function calendarDay(number: number): CalendarDay {
  let found = known.get(number);
  if (!found) {
    found = workOut(number);
    known.set(number, found);
  }
  return found;
}

function workOut(number: number): CalendarDay {
  const date = dateOfDayNumber(number);
  const { month, day } = partsOf(date);
  const weekday = weekdayOf(date);
  const holiday = isHoliday(date);
  const isWorkingDay = weekday !== 0 && weekday !== 6 && !holiday;
  return { date, number, month, day, weekday, nth: Math.ceil(day / 7), isHoliday: holiday, isWorkingDay };
}
