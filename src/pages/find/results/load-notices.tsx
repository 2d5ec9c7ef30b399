import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import { useOnline } from '#state/use-online.ts';
import { Notice } from '#ui/notice.tsx';
import { LoadNotice } from './load-notice.tsx';
import styles from './results-panel.module.css';

export function LoadNotices({ finding }: { finding: Finding }) {
  const { view, invalid, manifest, places, facilities, areas } = finding;
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
