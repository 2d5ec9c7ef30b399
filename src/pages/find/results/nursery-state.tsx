import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import type { Nursery } from '#domain/nursery.ts';
import { type Vacancies, vacancyStateOf } from '#domain/vacancy.ts';
import { type Asked, classStateOf, countOpen, outcomesFor } from '#search/outcome.ts';
import { MonthNote } from '#ui/month-note.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import { VacancyDates } from '#ui/vacancy-dates.tsx';
import styles from './facility-summary.module.css';

interface NurseryStateProps {
  nursery: Nursery;
  today: CalendarDate;
  asked: Asked;
}

/** The kind of nursery, and its places with their dates. */
export function NurseryState(props: NurseryStateProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.kind}>{t(`nurseryKind.${props.nursery.kind}`)}</p>
      <Places {...props} />
    </>
  );
}

/** Of the classes asked for, or of every class that has any. */
function Places({ nursery, today, asked }: NurseryStateProps) {
  const { t } = useTranslation();
  const { vacancies } = nursery;
  if (vacancies === null) return <p className={styles.state}>{t('vacancy.notPublished')}</p>;
  const isStale = freshnessOf(vacancies, today) === 'stale';
  const shown = asked.classAges.length === 0 ? openClasses(vacancies) : [...new Set(asked.classAges)];
  return (
    <div className={styles.state}>
      <Siblings nursery={nursery} asked={asked} />
      {shown.map((age) => (
        <span key={age} className={styles.class}>
          {t('classAge.name', { age })}{' '}
          <VacancyCell cell={vacancies.cells[age]} age={age} kind={nursery.kind} isStale={isStale} />
        </span>
      ))}
      {shown.length === 0 && <span>{t(`vacancy.anyClass.${classStateOf(nursery, null)}`)}</span>}
      <VacancyDates vacancies={vacancies} isMonthDoubtful={isMonthDoubtful(nursery)} today={today} />
      {asked.entryMonth !== null && <MonthNote vacancies={vacancies} wanted={asked.entryMonth} />}
    </div>
  );
}

/** For how many of several children there is a place. */
function Siblings({ nursery, asked }: Pick<NurseryStateProps, 'nursery' | 'asked'>) {
  const { t } = useTranslation();
  const of = asked.classAges.length;
  const open = of < 2 ? 0 : countOpen(outcomesFor(nursery, asked));
  if (open === 0) return null;
  if (open === of) return <strong>{t(of === 2 ? 'siblings.two' : 'siblings.all', { of })}</strong>;
  return <strong>{t(open === 1 ? 'siblings.one' : 'siblings.some', { open, of })}</strong>;
}

function openClasses(vacancies: Vacancies): ClassAge[] {
  return classAges.filter((age) => vacancyStateOf(vacancies.cells[age]) === 'open');
}
