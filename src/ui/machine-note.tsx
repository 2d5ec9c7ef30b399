import { useTranslation } from 'react-i18next';
import styles from './machine-note.module.css';

/** Nobody official has checked what stands in a language other than Japanese; said in both, so that a helper can read it too. */
export function MachineNote() {
  const { t, i18n } = useTranslation();
  if (i18n.language === 'ja') return null;
  return (
    <p className={styles.note} role="note">
      {t('machine.note')} <span lang="ja">{t('machine.inJapanese')}</span>
    </p>
  );
}
