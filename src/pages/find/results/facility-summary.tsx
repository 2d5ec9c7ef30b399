import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import { type Vacancies, vacancyStateOf } from '#domain/vacancy.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { classStateOf } from '#search/outcome.ts';
import { walkingMinutes } from '#search/proximity.ts';
import { StationState } from '#ui/station-state.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import { VacancyDates } from '#ui/vacancy-dates.tsx';
import styles from './facility-summary.module.css';

export interface Moment {
  /** The instant shown states are computed for. */
  now: number;
  /** The calendar date of that instant in Japan. */
  today: CalendarDate;
}

interface PlaceLineProps {
  facility: Facility;
  areas: Areas;
  distance: number | null;
  /** From where the distance is measured; absent where that is said above. */
  measuredFrom?: string;
}

/** Where it is: municipality or ward, straight-line distance and walking minutes. */
export function PlaceLine({ facility, areas, distance, measuredFrom }: PlaceLineProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <p className={styles.place}>
      <span>{areaName(areas, facility.lgCode, language)}</span>
      {distance !== null && (
        <span>
          {measuredFrom !== undefined && `${measuredFrom} `}
          {t('distance.straight', { distance: formatDistance(language, distance) })}
          {distance < 5000 && ` · ${t('distance.walk', { minutes: walkingMinutes(distance) })}`}
        </span>
      )}
      {facility.position === null && <span>{t('distance.noPosition')}</span>}
    </p>
  );
}

interface StateLineProps {
  facility: Facility;
  moment: Moment;
  classAges: readonly ClassAge[];
}

/** What a parent decides by: open now and what is there, or the class's places with their dates. */
export function StateLine({ facility, moment, classAges }: StateLineProps) {
  return facility.theme === 'nurseries' ? (
    <NurseryState facility={facility} moment={moment} classAges={classAges} />
  ) : (
    <StationState station={facility} moment={moment} />
  );
}

function NurseryState({ facility, moment, classAges: asked }: StateLineProps & { facility: Nursery }) {
  const { t } = useTranslation();
  const { vacancies } = facility;
  if (vacancies === null) return <p className={styles.state}>{t('vacancy.notPublished')}</p>;
  const isStale = freshnessOf(vacancies, moment.today) === 'stale';
  const shown = asked.length === 0 ? openClasses(vacancies) : [...new Set(asked)];
  return (
    <div className={styles.state}>
      {shown.map((age) => (
        <span key={age} className={styles.class}>
          {t('classAge.name', { age })} <VacancyCell cell={vacancies.cells[age]} isStale={isStale} />
        </span>
      ))}
      {shown.length === 0 && <span>{t(`vacancy.anyClass.${classStateOf(facility, null)}`)}</span>}
      <VacancyDates vacancies={vacancies} today={moment.today} />
    </div>
  );
}

function openClasses(vacancies: Vacancies): ClassAge[] {
  return classAges.filter((age) => vacancyStateOf(vacancies.cells[age]) === 'open');
}
