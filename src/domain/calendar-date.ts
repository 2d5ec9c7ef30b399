/** Year-month-day without a time zone, ISO 8601, always zero-padded: compares and sorts as text. */
export type CalendarDate = `${number}-${number}-${number}`;

/** ISO 8601 year-month, always zero-padded. */
export type YearMonth = `${number}-${number}`;

/** 0 = Sunday … 6 = Saturday, as in `Date.prototype.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A point of local time in Japan: `minute` after midnight of `date`, 0–1439 for an instant. */
export interface DateAndMinute {
  date: CalendarDate;
  minute: number;
}

const millisecondsPerMinute = 60_000;
export const minutesPerDay = 24 * 60;
const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;

/** Japan Standard Time is UTC+9 the whole year; daylight saving ended in 1951. */
const tokyoOffset = 9 * 60 * millisecondsPerMinute;

/** Strict `YYYY-MM-DD`, years 1000–9999. null for any other spelling and for days that do not exist (2026-02-29). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const isReal = parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isReal ? (text as CalendarDate) : null;
}

/** Strict `YYYY-MM`, years 1000–9999. null for any other spelling and for months outside 1–12. */
export function parseYearMonth(text: string): YearMonth | null {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as YearMonth) : null;
}

/** The date of these numbers (month 1–12), years 1000–9999; null for a day that does not exist. Never rolls over. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  return exists(year, month, day) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** The numbers of a date, month 1–12. */
/** Whether any year has this day: 29 February is one, the 30th is none. */
export function isDayOfSomeYear(month: number, day: number): boolean {
  return calendarDate(2024, month, day) !== null;
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: yearOf(date), month: monthOf(date), day: Number(date.slice(8)) };
}

/** Negative `days` go back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Negative `months` go back. */
export function addMonths(month: YearMonth, months: number): YearMonth {
  const count = yearOf(month) * 12 + monthOf(month) - 1 + months;
  const year = Math.floor(count / 12);
  return `${year}-${twoDigits(count - year * 12 + 1)}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(date: CalendarDate): Weekday {
  return new Date(dayNumberOf(date) * millisecondsPerDay).getUTCDay() as Weekday;
}

/** Date and minute in Asia/Tokyo at an instant (milliseconds since 1970 UTC), whatever zone the device is in. */
export function dateAndMinuteInTokyo(instant: number): DateAndMinute {
  const { dayNumber, minute } = dayAndMinuteInTokyo(instant);
  return { date: dateOfDayNumber(dayNumber), minute };
}

/** As `dateAndMinuteInTokyo`, with the day as days since 1970-01-01. */
export function dayAndMinuteInTokyo(instant: number): { dayNumber: number; minute: number } {
  const minutes = Math.floor((instant + tokyoOffset) / millisecondsPerMinute);
  const dayNumber = Math.floor(minutes / minutesPerDay);
  return { dayNumber, minute: minutes - dayNumber * minutesPerDay };
}

/** The inverse of `dateAndMinuteInTokyo`: milliseconds since 1970 UTC. */
export function instantInTokyo({ date, minute }: DateAndMinute): number {
  return Date.parse(date) + minute * millisecondsPerMinute - tokyoOffset;
}

export function yearMonthOf(date: CalendarDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

export function firstDayOf(month: YearMonth): CalendarDate {
  return `${month}-01`;
}

/** 「年度」 1 April to 31 March, named by the year it starts in. */
export function fiscalYearOf(when: CalendarDate | YearMonth): number {
  return monthOf(when) >= 4 ? yearOf(when) : yearOf(when) - 1;
}

function yearOf(when: CalendarDate | YearMonth): number {
  return Number(when.slice(0, 4));
}

function monthOf(when: CalendarDate | YearMonth): number {
  return Number(when.slice(5, 7));
}

/** Days since 1970-01-01. ECMAScript reads a date-only ISO text as UTC, never as local time. */
export function dayNumberOf(date: CalendarDate): number {
  return Date.parse(date) / millisecondsPerDay;
}

/** The inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  return new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10) as CalendarDate;
}

function exists(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return false;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth;
}

function twoDigits(n: number): `${number}` {
  return String(n).padStart(2, '0') as `${number}`;
}
