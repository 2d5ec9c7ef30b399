import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { loadAllWords } from '#i18n/i18n.ts';
import { keepLoadedParts, startKeeping, useNews } from '#state/use-news.ts';
import buttons from '#ui/button.module.css';
import styles from './news-bar.module.css';

/** Says quietly that something newer has arrived. Nothing changes under the user's hands until they ask for it. */
export function NewsBar() {
  const { t, i18n } = useTranslation();
  const { takeVersion, takeData } = useNews();
  const [putOff, setPutOff] = useState<(() => void) | null>(null);
  useKeeping(i18n.language as Language);
  const take = takeVersion ?? takeData;
  const isShown = take !== null && take !== putOff;
  return (
    <div role="status" className={isShown ? styles.bar : undefined}>
      {isShown && (
        <>
          <span>{t(takeVersion === null ? 'news.data' : 'news.version')}</span>
          <button type="button" className={buttons.primary} onClick={take}>
            {t(takeVersion === null ? 'news.takeData' : 'news.takeVersion')}
          </button>
          <button type="button" className={buttons.quiet} onClick={() => setPutOff(() => take)}>
            {t('news.later')}
          </button>
        </>
      )}
    </div>
  );
}

let keeping: Promise<void> | null = null;

/** All words of the language in use, the ones of screens never opened too, so that no screen is without words offline. */
function useKeeping(language: Language): void {
  useEffect(() => {
    keeping ??= startKeeping();
    // Without network the next visit has to do.
    keeping
      .then(() => loadAllWords(language))
      .then(keepLoadedParts)
      .catch(() => undefined);
  }, [language]);
}
