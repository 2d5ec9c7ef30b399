import { useTranslation } from 'react-i18next';
import buttons from '#ui/button.module.css';
import styles from './error-screen.module.css';

/** What went wrong, to be copied and sent to us. */
export function ErrorScreen({ error }: { error: Error }) {
  const { t } = useTranslation();
  const report = `osaka-kosodate-map ${__APP_VERSION__}\n${error.name}: ${error.message}\n${error.stack ?? ''}`;
  return (
    <main className={styles.screen}>
      <h1>{t('error.title')}</h1>
      <p>{t('error.explanation')}</p>
      <pre tabIndex={0}>{report}</pre>
      <p className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => void navigator.clipboard.writeText(report)}
        >
          {t('error.copy')}
        </button>
      </p>
    </main>
  );
}
