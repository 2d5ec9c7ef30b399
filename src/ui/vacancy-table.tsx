import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { VacancyCell } from './vacancy-cell.tsx';
import { VacancyDates } from './vacancy-dates.tsx';
import styles from './vacancy-table.module.css';

interface VacancyTableProps {
  nursery: Nursery & { vacancies: Vacancies };
  today: CalendarDate;
  /** Those asked for are marked. */
  classAges: readonly ClassAge[];
}

export function VacancyTable({ nursery, today, classAges: asked }: VacancyTableProps) {
  const { t } = useTranslation();
  const { vacancies, kind } = nursery;
  const isStale = freshnessOf(vacancies, today) === 'stale';
  return (
    <table className={styles.table}>
      <caption>
        <span className={styles.title}>{t('vacancy.title')}</span>{' '}
        <VacancyDates vacancies={vacancies} isMonthDoubtful={isMonthDoubtful(nursery)} today={today} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('vacancy.class')}</th>
          <th scope="col">{t('vacancy.places')}</th>
        </tr>
      </thead>
      <tbody>
        {classAges.map((age) => (
          <tr key={age} data-chosen={asked.includes(age) || undefined}>
            <th scope="row">{t('classAge.name', { age })}</th>
            <td>
              <VacancyCell cell={vacancies.cells[age]} age={age} kind={kind} isStale={isStale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
