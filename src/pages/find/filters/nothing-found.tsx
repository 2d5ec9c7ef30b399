import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Question } from '#pages/find/use-results.ts';
import { countMatches } from '#search/count-matches.ts';
import type { Criteria } from '#search/criteria.ts';
import { activeFilters, type Filter, withoutFilter } from '#search/filters.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { filterLabel } from './filter-label.ts';
import styles from './nothing-found.module.css';

interface NothingFoundProps {
  /** The filter chosen last in this visit; offered first. */
  lastFilter: Filter | null;
  areas: Areas;
  isNow: boolean;
  question: Question;
  onChange: (criteria: Criteria) => void;
}

export function NothingFound({ question, lastFilter, areas, isNow, onChange }: NothingFoundProps) {
  const { criteria, facilities, circumstances } = question;
  const { t, i18n } = useTranslation();
  const countFor = (other: Criteria) => countMatches(facilities, other, circumstances);
  const name = (filter: Filter) => filterLabel(filter, t, areas, i18n.language as Language, isNow);
  const active = activeFilters(criteria);
  const isLast = (filter: Filter) => lastFilter !== null && name(filter) === name(lastFilter);
  const ordered = [...active.filter(isLast), ...active.filter((filter) => !isLast(filter))];
  const offers = ordered
    .map((filter) => ({ filter, without: withoutFilter(criteria, filter) }))
    .map((offer) => ({ ...offer, count: countFor(offer.without) }))
    .filter(({ count }) => count > 0);
  const bare = active.reduce(withoutFilter, criteria);
  return (
    <div className={styles.nothing}>
      <Notice tone="quiet">
        <p>
          <strong>{t('results.none')}</strong>
        </p>
        <p>
          {t('results.noneWhy')} {offers.length > 0 && t('results.noneWithout')}
        </p>
      </Notice>
      {offers.map(({ filter, without, count }) => (
        <button key={name(filter)} type="button" className={buttons.button} onClick={() => onChange(without)}>
          {t('results.drop', { filter: t('filterName.quoted', { name: name(filter) }), count })}
        </button>
      ))}
      {offers.length === 0 && (
        <button type="button" className={buttons.button} onClick={() => onChange(bare)}>
          {t('results.dropAll', { count: countFor(bare) })}
        </button>
      )}
    </div>
  );
}
