import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import type { FileDraft } from './draft.ts';
import { readAgain, stop } from './draft-store.ts';
import styles from './reading-notice.module.css';

/** How far the reading is, with the way to stop it, or that it came to no end. */
export function ReadingNotice({ draft }: { draft: FileDraft }) {
  const { t, i18n } = useTranslation();
  const { progress, ended } = draft;
  if (ended !== null) {
    return (
      <Notice tone="warning">
        <p>{t(`preview.${ended}`)}</p>
        <button type="button" className={buttons.button} onClick={() => readAgain(draft.id)}>
          {t('preview.readAgain')}
        </button>
      </Notice>
    );
  }
  if (progress === null) return null;
  const { read, all } = progress;
  const language = i18n.language as Language;
  return (
    <div className={styles.reading} role="status">
      <span>
        {all === 0
          ? t('preview.reading')
          : t('preview.readingRows', {
              read: formatNumber(language, read),
              all: formatNumber(language, all),
            })}
      </span>
      <progress aria-label={t('preview.reading')} {...(all === 0 ? {} : { value: read, max: all })} />
      <button type="button" className={buttons.quiet} onClick={() => stop(draft.id)}>
        {t('preview.stop')}
      </button>
    </div>
  );
}
