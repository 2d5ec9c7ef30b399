import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadError } from '#domain/load-error.ts';
import type { Municipality } from '#domain/municipality.ts';
import { withWords } from '#i18n/i18n.ts';
import buttons from '#ui/button.module.css';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Notice } from '#ui/notice.tsx';

const OfficialPages = lazyPart(
  async () => (await withWords(import('./official-pages.tsx'), 'later')).OfficialPages,
  () => null,
);

interface LoadNoticeProps {
  what: 'baby-stations' | 'nurseries' | 'manifest' | 'places';
  error: LoadError;
  municipalities: readonly Municipality[];
  onRetry: () => void;
}

/** Says what could not be loaded and why, and leads to the official pages meanwhile. */
export function LoadNotice({ what, error, municipalities, onRetry }: LoadNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="error">
      <p>
        <strong>{t(`load.failed.${what}`)}</strong> {t(`load.code.${error.code}`)}
      </p>
      <button type="button" className={buttons.button} onClick={onRetry}>
        {t('load.retry')}
      </button>
      {what === 'nurseries' && municipalities.length > 0 && (
        <Suspense>
          <OfficialPages municipalities={municipalities} />
        </Suspense>
      )}
    </Notice>
  );
}
