import { useDeferredValue, useId, useMemo, useState } from 'react';
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
  const wanted = useDeferredValue(text.trim());
  const { first, count } = useMemo(() => find(facilities, wanted), [facilities, wanted]);
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
        {first.map((facility) => (
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
      {count > first.length && <p>{t('preview.look.more', { count: count - first.length })}</p>}
    </search>
  );
}

/** The first few whose names hold a text, and how many do. */
function find(facilities: readonly Facility[], text: string): { first: Facility[]; count: number } {
  const first: Facility[] = [];
  let count = 0;
  for (const facility of facilities) {
    if (!facility.name.includes(text)) continue;
    if (count < mostShown) first.push(facility);
    count += 1;
  }
  return { first, count };
}
