import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';
import styles from './map-missing.module.css';

/** In place of a map that cannot be drawn, or whose code is out of reach: the list stays complete without it. */
export function MapMissing() {
  const { t } = useTranslation();
  return (
    <div className={styles.missing}>
      <Notice tone="quiet">
        <p>{t('results.mapUnavailable')}</p>
      </Notice>
    </div>
  );
}
