import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Places } from '#domain/place.ts';
import { formatDistance } from '#i18n/format.ts';
import { centreOf, nearestTo } from '#search/candidates.ts';
import { cardOf } from '#search/card-of.ts';
import { classStateOf } from '#search/outcome.ts';
import type { Candidate } from '#search/view.ts';
import { serialiseView } from '#search/view-url.ts';
import type { ViewStore } from '#state/use-view.ts';
import { PageLink } from '#ui/page-link.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import { VacancyDates } from '#ui/vacancy-dates.tsx';
import styles from './area-table.module.css';

const shown = 5;

interface NearestFiveProps {
  store: ViewStore;
  candidate: Candidate;
  nurseries: readonly Nursery[];
  places: Places;
  classAge: ClassAge | null;
  today: CalendarDate;
}

/** The five nearest that have the class, across borders; how far says more of a place than how many. */
export function NearestFive({ store, candidate, nurseries, places, classAge, today }: NearestFiveProps) {
  const { t, i18n } = useTranslation();
  const centre = centreOf(candidate, places);
  if (centre === null) return <p>{t('areas.noSuchPlace')}</p>;
  const offering = nurseries.filter((nursery) => classStateOf(nursery, classAge) !== 'not-offered');
  const { view, change } = store;
  return (
    <>
      <p className={styles.note}>{t(`areas.from.${candidate.kind}`)}</p>
      <ol className={styles.nearest}>
        {nearestTo(offering, centre, shown).map(({ nursery, distance }) => (
          <li key={nursery.id}>
            <PageLink
              href={serialiseView({ ...view, ...cardOf(view, nursery.id) })}
              onFollow={() => change(cardOf(view, nursery.id), 'push')}
            >
              {nursery.name}
            </PageLink>{' '}
            {t('distance.straight', { distance: formatDistance(i18n.language as Language, distance) })}
            <State nursery={nursery} classAge={classAge} today={today} />
          </li>
        ))}
      </ol>
    </>
  );
}

function State({
  nursery,
  classAge,
  today,
}: Pick<NearestFiveProps, 'classAge' | 'today'> & { nursery: Nursery }) {
  const { t } = useTranslation();
  const { vacancies, kind } = nursery;
  if (vacancies === null) return <p className={styles.note}>{t('vacancy.notPublished')}</p>;
  return (
    <p className={styles.state}>
      {classAge === null ? (
        t(`vacancyState.${classStateOf(nursery, null)}`)
      ) : (
        <VacancyCell
          cell={vacancies.cells[classAge]}
          age={classAge}
          kind={kind}
          isStale={freshnessOf(vacancies, today) === 'stale'}
        />
      )}{' '}
      <VacancyDates vacancies={vacancies} isMonthDoubtful={isMonthDoubtful(nursery)} today={today} />
    </p>
  );
}
