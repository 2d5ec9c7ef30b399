import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { formatDate, formatMonth, formatShortDate, formatShortMonth } from './format-date.ts';
import type { Translate } from './translate.ts';

/** 「2026年12月入所分」 for which month numbers are, or that nobody says. */
export function entryMonthInWords(
  entryMonth: YearMonth | null,
  language: Language,
  t: Translate,
  formatted = formatMonth,
): string {
  return entryMonth === null
    ? t('vacancy.entryMonthUnknown')
    : t('vacancy.entryMonth', { month: formatted(language, entryMonth) });
}

/** 「2026年11月1日現在」 of which day numbers are, or that nobody says. */
export function asOfInWords(
  asOf: CalendarDate | null,
  language: Language,
  t: Translate,
  formatted = formatDate,
): string {
  return asOf === null ? t('vacancy.asOfUnknown') : t('vacancy.asOf', { date: formatted(language, asOf) });
}

/** 「12月入所分 11月1日現在」 where there is little room; null = the numbers differ in this. */
export function shortRoundInWords(
  round: Pick<Vacancies, 'asOf' | 'entryMonth'> | null,
  language: Language,
  t: Translate,
): string {
  if (round === null) return t('areaSymbol.severalDates');
  const month = entryMonthInWords(round.entryMonth, language, t, formatShortMonth);
  return `${month} ${asOfInWords(round.asOf, language, t, formatShortDate)}`;
}
