import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#i18n/i18n.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { useOnline } from '#state/use-online.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Notice } from '#ui/notice.tsx';
import { LoadNotice } from './load-notice.tsx';
import styles from './results-panel.module.css';

/** What only some outings need: another time, a way, a moving phone, units that are lent out. */
export const OutingPart = lazyPart(
  async () => (await withWords(import('./outing-part.tsx'), 'outing')).OutingPart,
);

export function LoadNotices({ finding }: { finding: Finding }) {
  const { view, invalid, manifest, places, facilities, areas, moment } = finding;
  const { t } = useTranslation();
  const isOnline = useOnline();
  const municipalities = [...areas.values()].filter(({ parent }) => parent === null);
  const files = [
    ['manifest', manifest],
    ['places', places],
    [view.theme, facilities],
  ] as const;
  return (
    <div className={styles.notices}>
      {!isOnline && <Notice tone="quiet">{t('offline')}</Notice>}
      {invalid.length > 0 && <Notice tone="quiet">{t('link.invalid', { keys: invalid.join(', ') })}</Notice>}
      {(!moment.isNow || (view.toId !== null && view.theme === 'baby-stations')) && (
        <Suspense>
          <OutingPart part="notices" finding={finding} />
        </Suspense>
      )}
      {files.map(
        ([what, file]) =>
          file.status === 'failed' && (
            <LoadNotice
              key={what}
              what={what}
              error={file.error}
              municipalities={municipalities}
              onRetry={file.retry}
            />
          ),
      )}
    </div>
  );
}
