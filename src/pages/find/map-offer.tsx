import { useTranslation } from 'react-i18next';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import styles from './map-missing.module.css';

/** Where little data is wanted the map, the heaviest part, waits for a tap. */
export function MapOffer({ onTake }: { onTake: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.missing}>
      <Notice tone="quiet">
        <p>{t('mapOffer.why')}</p>
        <button type="button" className={buttons.button} onClick={onTake}>
          {t('mapOffer.take')}
        </button>
      </Notice>
    </div>
  );
}
