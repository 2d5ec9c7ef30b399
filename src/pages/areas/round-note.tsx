import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { RoundFigures } from '#search/area-figures.ts';
import { VacancyDates } from '#ui/vacancy-dates.tsx';
import styles from './area-table.module.css';

interface RoundNoteProps {
  round: RoundFigures;
  today: CalendarDate;
}

/** The dates first, then what they are the dates of; each sum says what it leaves out. */
export function RoundNote({ round, today }: RoundNoteProps) {
  const { t, i18n } = useTranslation();
  const { states, places, openWithoutNumber } = round;
  const number = (value: number) => formatNumber(i18n.language as Language, value);
  const publishing = states.open + states.none + states['not-offered'] + states.unknown;
  return (
    <div className={styles.round}>
      <VacancyDates vacancies={round} isMonthDoubtful={round.isMonthDoubtful} today={today} />
      <p className={styles.open}>
        {t('areas.open', { open: number(states.open), publishing: number(publishing) })}
      </p>
      <ul className={styles.kinds}>
        {places > 0 && <li>{t('areas.places', { count: number(places) })}</li>}
        {openWithoutNumber > 0 && (
          <li>{t('areas.openWithoutNumber', { count: number(openWithoutNumber) })}</li>
        )}
        <li>{t('areas.noneOpen', { count: number(states.none) })}</li>
        {states.unknown > 0 && <li>{t('areas.unknown', { count: number(states.unknown) })}</li>}
        {states['not-offered'] > 0 && (
          <li>{t('areas.notOffered', { count: number(states['not-offered']) })}</li>
        )}
      </ul>
    </div>
  );
}
