import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { nameIn } from '#i18n/name-in.ts';
import { usePlaces } from '#state/use-datasets.ts';
import { setHome, useHome } from '#state/use-home.ts';
import styles from './child-panel.module.css';

/** 「お住まいの市区町村」 of which the cards say where to apply. */
export function HomeChoice() {
  const id = useId();
  const { t, i18n } = useTranslation();
  const places = usePlaces();
  const { value: home, isKept } = useHome();
  if (places.status !== 'ready') return null;
  const towns = places.value.municipalities.filter(({ parent }) => parent === null);
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{t('home.label')}</label>
        <select id={id} value={home ?? ''} onChange={({ target }) => setHome(target.value || null, isKept)}>
          <option value="">{t('home.none')}</option>
          {towns.map(({ lgCode, name }) => (
            <option key={lgCode} value={lgCode}>
              {nameIn(name, i18n.language as Language)}
            </option>
          ))}
        </select>
      </div>
      {home !== null && (
        <label className={styles.keep}>
          <input type="checkbox" checked={isKept} onChange={({ target }) => setHome(home, target.checked)} />
          {t('home.keep')}
        </label>
      )}
    </>
  );
}
