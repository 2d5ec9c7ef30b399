import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amenity } from '#domain/baby-station.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { type BabyStationCriteria, radii } from '#search/criteria.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { ChipGroup, type FilterChoiceProps, type Option } from './chip-group.tsx';
import styles from './filter-panel.module.css';
import { WayChooser } from './way-chooser.tsx';
import { WhenChooser } from './when-chooser.tsx';

const AreaSelect = lazyPart(async () => (await import('./area-select.tsx')).AreaSelect);

/** Each amenity that is not among the main ones stands in one of these. */
const groups = {
  feeding: ['privateRoom', 'curtain', 'sink', 'microwave', 'pumping'],
  getting: ['selfService', 'outsideGate', 'indoors', 'parking', 'diaperBin'],
} as const satisfies Readonly<Record<string, readonly Amenity[]>>;

interface MoreStationFiltersProps extends FilterChoiceProps {
  criteria: BabyStationCriteria;
  finding: Finding;
  options: readonly Option[];
}

export function MoreStationFilters({ finding, options, ...props }: MoreStationFiltersProps) {
  const { criteria } = props;
  const { view, change, reach } = finding;
  const { t } = useTranslation();
  const isAlong = reach?.kind === 'along';
  const distances = radii.map((value) => ({
    filter: { kind: 'radius', value } as const,
    isOn: criteria.radius === value,
  }));
  return (
    <div className={styles.more}>
      <WhenChooser at={view.at} onChange={(at) => change({ at })} />
      {!isAlong && (
        <ChipGroup {...props} isTitled label={t('filter.distance')} options={distances} countOf={noCount} />
      )}
      <WayChooser finding={finding} />
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <ChipGroup
          key={group}
          {...props}
          isTitled
          label={t(`filterGroup.${group}`)}
          options={options.filter(({ filter }) => isOf(groups[group], filter))}
        />
      ))}
      <Suspense>
        <AreaSelect {...props} />
      </Suspense>
    </div>
  );
}

function isOf(group: readonly Amenity[], filter: Option['filter']): boolean {
  return filter.kind === 'amenity' && group.includes(filter.value);
}

function noCount(): null {
  return null;
}
