import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';

/**
 * Digits are those of the Japanese pages and forms the reader compares with, also where a language has its own. A browser
 * that does not know a language, as Chrome Nepali, would write dates as its own menus do: amid Nepali words in Japanese.
 */
const localesOf = (language: Language) =>
  [language, 'en-GB'].map((each) => `${each === 'en' ? 'en-GB' : each}-u-nu-latn`);

/** To make a formatter takes some hundred times as long as to use it, and a list asks for the same ones line by line. */
function remembered<F, O extends object>(make: (locales: string[], options: O) => F) {
  const made = new Map<string, F>();
  return (language: Language, options: O): F => {
    const key = language + JSON.stringify(options);
    const formatter = made.get(key) ?? make(localesOf(language), options);
    made.set(key, formatter);
    return formatter;
  };
}

const numberFormat = remembered(
  (locales, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);

/** A calendar date has no time zone: it is formatted as UTC so that no phone shifts it by a day. */
const dateFormat = remembered(
  (locales, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales, { ...options, timeZone: 'UTC' }),
);

function format(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options).format(new Date(`${iso}T00:00:00Z`));
}

export function formatDate(language: Language, date: CalendarDate): string {
  return format(language, date, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** With the Japanese year behind it where the reader counts in those: 「2026年11月1日（令和8年）」. */
export function formatDateWithEra(language: Language, date: CalendarDate): string {
  const western = formatDate(language, date);
  if (!language.startsWith('ja')) return western;
  const era = format('ja', date, { calendar: 'japanese', era: 'long', year: 'numeric' });
  return `${western}（${era}）`;
}

export function formatMonth(language: Language, month: YearMonth): string {
  return format(language, `${month}-01`, { year: 'numeric', month: 'long' });
}

/** Where there is little room. */
export function formatShortDate(language: Language, date: CalendarDate): string {
  return format(language, date, { month: 'short', day: 'numeric' });
}

export function formatShortMonth(language: Language, month: YearMonth): string {
  return format(language, `${month}-01`, { month: 'short' });
}

/** Day and month with the weekday, for days of the weeks around. */
export function formatDay(language: Language, date: CalendarDate): string {
  return format(language, date, { month: 'long', day: 'numeric', weekday: 'short' });
}

export function formatWeekday(language: Language, date: CalendarDate): string {
  return format(language, date, { weekday: 'short' });
}

/** Day and month of every year. */
export function formatMonthDay(language: Language, { month, day }: { month: number; day: number }): string {
  const [mm, dd] = [month, day].map((each) => String(each).padStart(2, '0'));
  // A leap year: 29 February is a day too.
  return format(language, `2000-${mm}-${dd}`, { month: 'long', day: 'numeric' });
}

/** Minutes after midnight; from 24:00 on the clock starts again, the caller says "next day". */
export function formatMinute(minute: number): string {
  const ofDay = minute % 1440;
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

export function formatDistance(language: Language, metres: number): string {
  const number = numberFormat(language, { maximumFractionDigits: 1 });
  if (metres < 1000) return `${number.format(Math.round(metres / 10) * 10)} m`;
  return `${number.format(metres / 1000)} km`;
}

export function formatNumber(language: Language, value: number): string {
  return numberFormat(language, {}).format(value);
}
