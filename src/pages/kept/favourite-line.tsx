import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import { freshnessOf, isMonthDoubtful } from '#domain/freshness.ts';
import { changedClasses, type Favourite } from '#domain/kept.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import { openStateAt } from '#domain/opening-hours.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { defaultCriteria } from '#search/criteria.ts';
import { classStateOf, outcomesFor } from '#search/outcome.ts';
import { changeFavourite, removeFavourite } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { ChangeNote } from '#ui/change-note.tsx';
import { Notice } from '#ui/notice.tsx';
import { OpenBadge } from '#ui/open-badge.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { VacancyCell } from '#ui/vacancy-cell.tsx';
import { VacancyDates } from '#ui/vacancy-dates.tsx';
import styles from './kept-page.module.css';

/** The facility, or why there is none to show. */
export type Lookup = Facility | 'gone' | 'not-loaded';

interface Moment {
  now: number;
  today: CalendarDate;
}

interface FavouriteLineProps {
  favourite: Favourite;
  present: Lookup;
  areas: Areas;
  moment: Moment;
  href: string;
  onFollow: () => void;
}

export function FavouriteLine({ favourite, present, areas, moment, href, onFollow }: FavouriteLineProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const isKnown = typeof present === 'object';
  return (
    <li className={styles.line}>
      <h3>{isKnown ? <PageLink {...{ href, onFollow }}>{present.name}</PageLink> : favourite.name}</h3>
      <p className={styles.quiet}>
        {t(`theme.${favourite.theme}`)}
        {isKnown && ` · ${areaName(areas, present.lgCode, i18n.language as Language)}`}
      </p>
      {isKnown ? (
        <Present favourite={favourite} facility={present} moment={moment} />
      ) : (
        <Notice tone={present === 'gone' ? 'warning' : 'quiet'}>{t(`favourite.${present}`)}</Notice>
      )}
      <label htmlFor={id}>{t('favourite.note')}</label>
      <textarea
        id={id}
        rows={2}
        value={favourite.note}
        onChange={({ target }) => changeFavourite(favourite.id, { note: target.value })}
      />
      <button
        type="button"
        className={buttons.button}
        aria-label={t('favourite.removeOf', { name: favourite.name })}
        onClick={() => removeFavourite(favourite.id)}
      >
        {t('favourite.remove')}
      </button>
    </li>
  );
}

function Present({
  favourite,
  facility,
  moment,
}: {
  favourite: Favourite;
  facility: Facility;
  moment: Moment;
}) {
  if (facility.theme === 'nurseries')
    return <Places favourite={favourite} nursery={facility} moment={moment} />;
  return (
    <p>
      <OpenBadge openState={openStateAt(facility.hours, moment.now)} today={moment.today} />
    </p>
  );
}

/** Every class that has a place or has changed; what has changed is told with both dates until the user has seen it. */
function Places({ favourite, nursery, moment }: { favourite: Favourite; nursery: Nursery; moment: Moment }) {
  const { t } = useTranslation();
  const { vacancies } = nursery;
  const changed = changedClasses(favourite.seen, vacancies);
  const note = (
    <>
      <ChangeNote changed={changed} seen={favourite.seen} present={vacancies} kind={nursery.kind} />
      {changed.length > 0 && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => changeFavourite(favourite.id, { seen: vacancies })}
        >
          {t('favourite.seen')}
        </button>
      )}
    </>
  );
  if (vacancies === null)
    return (
      <>
        <p>{t('vacancy.notPublished')}</p>
        {note}
      </>
    );
  const isStale = freshnessOf(vacancies, moment.today) === 'stale';
  const shown = classAges.filter((age) => classStateOf(nursery, age) === 'open' || changed.includes(age));
  return (
    <>
      <p className={styles.places}>
        {shown.map((age) => (
          <span key={age}>
            {t('classAge.name', { age })}{' '}
            <VacancyCell cell={vacancies.cells[age]} age={age} kind={nursery.kind} isStale={isStale} />
          </span>
        ))}
        {shown.length === 0 && (
          <span>{t(`vacancy.anyClass.${outcomesFor(nursery, defaultCriteria.nurseries)[0]}`)}</span>
        )}
        <VacancyDates vacancies={vacancies} isMonthDoubtful={isMonthDoubtful(nursery)} today={moment.today} />
      </p>
      {note}
    </>
  );
}
