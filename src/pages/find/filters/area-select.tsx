import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Municipality } from '#domain/municipality.ts';
import { areaName } from '#i18n/area-name.ts';
import styles from './area-select.module.css';
import type { FilterChoiceProps } from './chip-group.tsx';

export function AreaSelect({ criteria, areas, countOf, onChange }: FilterChoiceProps) {
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
