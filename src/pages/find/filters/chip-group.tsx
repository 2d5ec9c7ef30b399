import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Criteria } from '#search/criteria.ts';
import { type Filter, type filterOptions, toggle } from '#search/filters.ts';
import { Chip } from '#ui/chip.tsx';
import { filterLabel } from './filter-label.ts';
import styles from './filter-panel.module.css';

export type Option = ReturnType<typeof filterOptions>[number];

export interface FilterChoiceProps {
  criteria: Criteria;
  areas: Areas;
  /** Whether "open" asks for the present time. */
  isNow: boolean;
  /** How many facilities remain when the filter is on. */
  countOf: (filter: Filter) => number | null;
  onChange: (criteria: Criteria, filter: Filter) => void;
}

interface ChipGroupProps extends FilterChoiceProps {
  label: string;
  options: readonly Option[];
  /** The label can be seen. */
  isTitled?: boolean;
}

export function ChipGroup(props: ChipGroupProps) {
  const { criteria, areas, isNow, countOf, onChange, label, options, isTitled = false } = props;
  const { t, i18n } = useTranslation();
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={isTitled ? styles.title : 'visually-hidden'}>{label}</legend>
      {options.map(({ filter, isOn }) => {
        const name = filterLabel(filter, t, areas, i18n.language as Language, isNow);
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

/** What is chosen under "more" stays in sight, to be taken back with one tap. */
export function chosenOf({ area }: Criteria, more: readonly Option[]): Option[] {
  const chosen = more.filter(({ isOn }) => isOn);
  return area === null ? chosen : [{ filter: { kind: 'area', value: area }, isOn: true }, ...chosen];
}
