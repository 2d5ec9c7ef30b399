import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import styles from './look-step.module.css';

interface FacilityFinderProps {
  facilities: readonly Facility[];
  selectedId: string | null;
  onSelect: (id: string) => void;
}

const mostShown = 8;

/** The facilities of the file by name: those without a position are on no map. */
export function FacilityFinder({ facilities, selectedId, onSelect }: FacilityFinderProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const found = facilities.filter(({ name }) => wanted === '' || name.includes(wanted));
  return (
    <search className={styles.finder}>
      <label htmlFor={id}>{t('preview.look.find')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul>
        {found.slice(0, mostShown).map((facility) => (
          <li key={facility.id}>
            <button
              type="button"
              aria-pressed={facility.id === selectedId}
              onClick={() => onSelect(facility.id)}
            >
              {facility.name}
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p>{t('preview.look.more', { count: found.length - mostShown })}</p>}
    </search>
  );
}
