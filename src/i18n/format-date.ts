import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { formatCalendar } from './format.ts';

export function formatDate(language: Language, date: CalendarDate): string {
  return formatCalendar(language, date, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** With the Japanese year behind it where the reader counts in those: 「2026年11月1日（令和8年）」. */
export function formatDateWithEra(language: Language, date: CalendarDate): string {
  const western = formatDate(language, date);
  if (!language.startsWith('ja')) return western;
  const era = formatCalendar('ja', date, { calendar: 'japanese', era: 'long', year: 'numeric' });
  return `${western}（${era}）`;
}

export function formatMonth(language: Language, month: YearMonth): string {
  return formatCalendar(language, `${month}-01`, { year: 'numeric', month: 'long' });
}

/** Where there is little room. */
export function formatShortDate(language: Language, date: CalendarDate): string {
  return formatCalendar(language, date, { month: 'short', day: 'numeric' });
}

export function formatShortMonth(language: Language, month: YearMonth): string {
  return formatCalendar(language, `${month}-01`, { month: 'short' });
}

/** Day and month with the weekday, for days of the weeks around. */
export function formatDay(language: Language, date: CalendarDate): string {
  return formatCalendar(language, date, { month: 'long', day: 'numeric', weekday: 'short' });
}

/** Day and month of every year. */
export function formatMonthDay(language: Language, { month, day }: { month: number; day: number }): string {
  const [mm, dd] = [month, day].map((each) => String(each).padStart(2, '0'));
  // A leap year: 29 February is a day too.
  return formatCalendar(language, `2000-${mm}-${dd}`, { month: 'long', day: 'numeric' });
}
