import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { asOfInWords, entryMonthInWords } from '#i18n/round-words.ts';
import styles from './vacancy-dates.module.css';

interface VacancyDatesProps {
  vacancies: Pick<Vacancies, 'asOf' | 'entryMonth'>;
  /** See `isMonthDoubtful`. */
  isMonthDoubtful: boolean;
  today: CalendarDate;
}

/** No vacancy is shown without this beside it: for which month, as of when, and how fresh that is. */
export function VacancyDates({ vacancies, isMonthDoubtful, today }: VacancyDatesProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { asOf, entryMonth } = vacancies;
  const freshness = freshnessOf({ asOf, entryMonth }, today);
  return (
    <span className={styles.dates}>
      <span>{entryMonthInWords(entryMonth, language, t)}</span>
      {isMonthDoubtful && <strong className={styles.warning}>{t('vacancy.monthAsk')}</strong>}
      <span>{asOfInWords(asOf, language, t)}</span>
      {freshness !== 'current' && (
        <strong className={styles.warning}>{t(`vacancy.freshness.${freshness}`)}</strong>
      )}
    </span>
  );
}
