import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amenity } from '#domain/baby-station.ts';
import type { Language } from '#domain/language.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Question } from '#pages/find/use-results.ts';
import type { Criteria } from '#search/criteria.ts';
import { type Filter, filterOptions, toggle } from '#search/filters.ts';
import { Chip } from '#ui/chip.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { filterLabel } from './filter-label.ts';
import styles from './filter-panel.module.css';
import { useFilterCounts } from './use-filter-counts.ts';

type Option = ReturnType<typeof filterOptions>[number];

interface FilterPanelProps {
  criteria: Criteria;
  areas: Areas;
  /** null = the facilities are not there yet. */
  question: Question | null;
  onChange: (criteria: Criteria, filter: Filter) => void;
}

export type FilterChoiceProps = Omit<FilterPanelProps, 'question'> & {
  /** How many facilities remain when the filter is on. */
  countOf: (filter: Filter) => number | null;
};

const AreaSelect = lazyPart(async () => (await import('./area-select.tsx')).AreaSelect);

const mainAmenities: readonly Amenity[] = ['nursingSpace', 'diaperTable', 'hotWater', 'fatherWelcome'];

const isMain = ({ filter }: Option) => filter.kind === 'amenity' && mainAmenities.includes(filter.value);

export function FilterPanel({ question, ...choice }: FilterPanelProps) {
  const { criteria } = choice;
  const props = { ...choice, countOf: useFilterCounts(question) };
  const { t } = useTranslation();
  const options = filterOptions(criteria);
  const of = (...kinds: Filter['kind'][]) => options.filter(({ filter }) => kinds.includes(filter.kind));
  const isStations = criteria.theme === 'baby-stations';
  const more = isStations ? of('amenity').filter((each) => !isMain(each)) : of('kind');
  return (
    <section className={styles.panel} aria-label={t('filter.title')}>
      <div className={styles.row}>
        <ChipGroup {...props} label={t('filter.chosen')} options={chosenOf(criteria, more)} />
        {isStations ? (
          <ChipGroup
            {...props}
            label={t('filter.main')}
            options={[...of('openNow'), ...of('amenity').filter(isMain)]}
          />
        ) : (
          <>
            <ChipGroup {...props} label={t('filter.vacancy')} options={of('hasVacancy')} />
            <ChipGroup {...props} label={t('filter.classAge')} options={of('classAge')} />
          </>
        )}
      </div>
      <details className={styles.more}>
        <summary>{t(isStations ? 'filter.moreAmenities' : 'filter.moreKinds')}</summary>
        <Suspense>
          <AreaSelect {...props} />
        </Suspense>
        <ChipGroup
          {...props}
          label={t(isStations ? 'filter.otherAmenities' : 'filter.kinds')}
          options={more}
        />
      </details>
    </section>
  );
}

/** What is chosen under "more" stays in sight, to be taken back with one tap. */
function chosenOf({ area }: Criteria, more: readonly Option[]): Option[] {
  const chosen = more.filter(({ isOn }) => isOn);
  return area === null ? chosen : [{ filter: { kind: 'area', value: area }, isOn: true }, ...chosen];
}

function ChipGroup(props: FilterChoiceProps & { label: string; options: readonly Option[] }) {
  const { criteria, areas, countOf, onChange, label, options } = props;
  const { t, i18n } = useTranslation();
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ filter, isOn }) => {
        const name = filterLabel(filter, t, areas, i18n.language as Language);
        return (
          <Chip
            key={name}
            label={name}
            isOn={isOn}
            count={countOf(filter)}
            onToggle={() => onChange(toggle(criteria, filter), filter)}
          />
        );
      })}
    </fieldset>
  );
}
