import type { Language } from '#domain/language.ts';

/** Minutes after midnight; from 24:00 on the clock starts again, the caller says "next day". */
export function formatMinute(minute: number): string {
  const ofDay = minute % 1440;
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

export function formatDistance(language: Language, metres: number): string {
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1000) return `${tens} m`;
  return `${formatNumber(language, metres / 1000)} km`;
}

/** Where point and comma change places. */
const withDecimalComma: readonly Language[] = ['vi', 'id'];

/**
 * To one decimal, below 100,000 as `Intl.NumberFormat` writes it: the first formatter of a page looks through all locales, a tenth of a second
 * on a phone that waits for its list.
 */
export function formatNumber(language: Language, value: number): string {
  const [group, point] = withDecimalComma.includes(language) ? '.,' : ',.';
  const [whole = '', decimal] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group as string);
  return decimal === undefined ? grouped : grouped + point + decimal;
}
