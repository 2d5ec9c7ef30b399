import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amenity } from '#domain/baby-station.ts';
import type { Language } from '#domain/language.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import type { Criteria } from '#search/criteria.ts';
import { type Filter, filterOptions, toggle } from '#search/filters.ts';
import { Chip } from '#ui/chip.tsx';
import { filterLabel } from './filter-label.ts';
import styles from './filter-panel.module.css';

type Option = ReturnType<typeof filterOptions>[number];

interface FilterPanelProps {
  criteria: Criteria;
  areas: Areas;
  /** How many facilities remain when the filter is on. */
  countOf: (filter: Filter) => number | null;
  onChange: (criteria: Criteria, filter: Filter) => void;
}

const mainAmenities: readonly Amenity[] = ['nursingSpace', 'diaperTable', 'hotWater', 'fatherWelcome'];

const isMain = ({ filter }: Option) => filter.kind === 'amenity' && mainAmenities.includes(filter.value);

export function FilterPanel(props: FilterPanelProps) {
  const { criteria } = props;
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
        <AreaSelect {...props} />
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

function ChipGroup(props: FilterPanelProps & { label: string; options: readonly Option[] }) {
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

function AreaSelect({ criteria, areas, countOf, onChange }: FilterPanelProps) {
  const id = useId();
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const municipalities = [...areas.values()].filter(({ parent }) => parent === null);
  const wardsOf = (city: Municipality) => [...areas.values()].filter(({ parent }) => parent === city.lgCode);
  const option = (area: Municipality) => {
    const name = areaName(areas, area.lgCode, language);
    const count = countOf({ kind: 'area', value: area.lgCode });
    return (
      <option key={area.lgCode} value={area.lgCode}>
        {count === null ? name : t('filter.areaOption', { name, count })}
      </option>
    );
  };
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{t('filter.area')}</label>
      <select
        id={id}
        value={criteria.area ?? ''}
        onChange={({ target: { value } }) => {
          const area = value === '' ? null : value;
          onChange({ ...criteria, area }, { kind: 'area', value: area ?? criteria.area ?? '' });
        }}
      >
        <option value="">{t('filter.allAreas')}</option>
        {municipalities.flatMap((city) => [option(city), ...wardsOf(city).map(option)])}
      </select>
    </div>
  );
}
