import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#search/view.ts';
import { useDevice, writeDevice } from '#state/use-device.ts';
import buttons from '#ui/button.module.css';
import styles from './greeting.module.css';

/** What one can do here, once on this device; who comes for one facility is not kept waiting. */
export function Greeting({ page, selectedId }: Pick<View, 'page' | 'selectedId'>) {
  const { t } = useTranslation();
  const { greeted } = useDevice();
  const isList = page === 'find' && selectedId === null;
  const [isFirst] = useState(isList);
  // Only what is put into a region that is already there gets announced.
  const [hasRegion, setHasRegion] = useState(false);
  useEffect(() => setHasRegion(true), []);
  if (!isFirst || greeted) return null;
  const isShown = hasRegion && isList;
  return (
    <div role="status" className={isShown ? styles.greeting : undefined}>
      {isShown && (
        <>
          <span>{t('greeting.text')}</span>
          <button type="button" className={buttons.button} onClick={() => writeDevice({ greeted: true })}>
            {t('greeting.read')}
          </button>
        </>
      )}
    </div>
  );
}
