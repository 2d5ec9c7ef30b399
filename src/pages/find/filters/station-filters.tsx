import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amenity } from '#domain/baby-station.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import type { BabyStationCriteria } from '#search/criteria.ts';
import { activeFilters, type Filter, filterOptions } from '#search/filters.ts';
import { isPresetOn, type Preset, presets, togglePreset } from '#search/presets.ts';
import buttons from '#ui/button.module.css';
import { Chip } from '#ui/chip.tsx';
import { LaterIcon } from '#ui/later-icon.tsx';
import { ChipGroup, type FilterChoiceProps } from './chip-group.tsx';
import styles from './filter-panel.module.css';
import { MoreStationFilters } from './more-station-filters.tsx';

const mainAmenities: readonly Amenity[] = [
  'nursingSpace',
  'diaperTable',
  'hotWater',
  'fatherWelcome',
  'strollerAccess',
];

const isMain = (filter: Filter) =>
  filter.kind === 'openNow' || (filter.kind === 'amenity' && mainAmenities.includes(filter.value));

interface StationFiltersProps extends Omit<FilterChoiceProps, 'criteria'> {
  criteria: BabyStationCriteria;
  finding: Finding;
}

/** What one came for, then the facts asked for most; the rest under one button, in groups. */
export function StationFilters({ finding, ...props }: StationFiltersProps) {
  const { criteria } = props;
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hidden = activeFilters(criteria).filter((filter) => !isMain(filter));
  const main = filterOptions(criteria).filter(({ filter }) => isMain(filter));
  const openFirst = [...main].sort((one, other) => rank(one.filter) - rank(other.filter));
  return (
    <>
      <div className={styles.row}>
        <Presets {...props} />
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className={`${buttons.button} ${styles.moreButton}`}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <LaterIcon name="filters" />
          {t('filter.more')}
        </button>
        <ChipGroup
          {...props}
          label={t('filter.chosen')}
          options={hidden.map((filter) => ({ filter, isOn: true }))}
        />
        <ChipGroup {...props} label={t('filter.main')} options={openFirst} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <MoreStationFilters
            {...props}
            finding={finding}
            options={filterOptions(criteria).filter(({ filter }) => !isMain(filter))}
          />
        )}
      </div>
    </>
  );
}

function rank({ kind }: Filter): number {
  return kind === 'openNow' ? 0 : 1;
}

function Presets({ criteria, onChange }: Pick<StationFiltersProps, 'criteria' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('preset.title')}</legend>
      {(Object.keys(presets) as Preset[]).map((preset) => (
        <Chip
          key={preset}
          label={t(`preset.${preset}`)}
          isOn={isPresetOn(criteria, preset)}
          count={null}
          testId={`filter-${preset}`}
          onToggle={() =>
            onChange(togglePreset(criteria, preset), { kind: 'amenity', value: presets[preset][0] })
          }
        />
      ))}
    </fieldset>
  );
}
