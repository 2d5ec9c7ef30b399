import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';

/**
 * Digits are those of the Japanese pages and forms the reader compares with, also where a language has its own. A browser
 * that does not know a language, as Chrome Nepali, would write dates as its own menus do: amid Nepali words in Japanese.
 */
const localesOf = (language: Language) =>
  [language, 'en-GB'].map((each) => `${each === 'en' ? 'en-GB' : each}-u-nu-latn`);

/** To make a formatter takes some hundred times as long as to use it, and a list asks for the same ones line by line. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A calendar date has no time zone: it is formatted as UTC so that no phone shifts it by a day. */
function formatCalendar(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(localesOf(language), { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(new Date(`${iso}T00:00:00Z`));
}

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
