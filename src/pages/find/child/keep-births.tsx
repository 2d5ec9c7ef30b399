import { useTranslation } from 'react-i18next';
import { setChildren, useChildren } from '#state/use-children.ts';
import styles from './child-panel.module.css';

/** What becomes of the birth dates, and the choice to have this device keep them; off until it is made. */
export function KeepBirths() {
  const { t } = useTranslation();
  const { value: births, isKept } = useChildren();
  return (
    <>
      {(isKept || births.some((text) => text !== '')) && (
        <label className={styles.keep}>
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ target }) => setChildren(births, target.checked)}
          />
          {t('child.keep')}
        </label>
      )}
      <p className={styles.quiet}>{t(isKept ? 'child.privacyKept' : 'child.privacy')}</p>
    </>
  );
}
