import { useTranslation } from 'react-i18next';
import type { YearMonth } from '#domain/calendar-date.ts';
import { monthFitOf } from '#domain/entry-month.ts';
import type { Language } from '#domain/language.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { formatMonth } from '#i18n/format-date.ts';

interface MonthNoteProps {
  vacancies: Omit<Vacancies, 'cells'>;
  /** 「入園したい月」 */
  wanted: YearMonth;
}

/** What the published numbers are not for; nothing where they are for the month wanted. */
export function MonthNote({ vacancies, wanted }: MonthNoteProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const fit = monthFitOf(vacancies, wanted);
  if (fit === 'same') return null;
  const month = formatMonth(language, wanted);
  if (vacancies.entryMonth === null) return <strong>{t('monthFit.unstated', { wanted: month })}</strong>;
  const isApril = fit === 'other-year' && wanted.endsWith('-04');
  const of = formatMonth(language, vacancies.entryMonth);
  return <strong>{t(`monthFit.${isApril ? 'april' : fit}`, { of, wanted: month })}</strong>;
}
