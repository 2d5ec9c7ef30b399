import type { CalendarDate } from '#domain/calendar-date.ts';
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

const dateFormat = remembered(
  (locales, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales, { ...options, timeZone: 'UTC' }),
);

/** A calendar date has no time zone: it is formatted as UTC so that no phone shifts it by a day. */
export function formatCalendar(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options).format(new Date(`${iso}T00:00:00Z`));
}

export function formatWeekday(language: Language, date: CalendarDate): string {
  return formatCalendar(language, date, { weekday: 'short' });
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
