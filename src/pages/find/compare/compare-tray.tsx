import { useTranslation } from 'react-i18next';
import { mostCompared, serialiseView } from '#search/view-url.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { PageLink } from '#ui/page-link.tsx';
import styles from './compare-tray.module.css';

/** How many nurseries are chosen, and the way to see them side by side. */
export function CompareTray({ view, change }: Pick<ViewStore, 'view' | 'change'>) {
  const { t } = useTranslation();
  const target = { page: 'compare', selectedId: null } as const;
  return (
    <div className={styles.tray}>
      <span role="status">{t('compare.tray', { count: view.compared.length, most: mostCompared })}</span>
      <span className={styles.actions}>
        <PageLink
          className={buttons.primary}
          href={serialiseView({ ...view, ...target })}
          onFollow={() => change(target, 'push')}
        >
          {t('compare.open')}
        </PageLink>
        <button type="button" className={buttons.quiet} onClick={() => change({ compared: [] })}>
          {t('compare.clear')}
        </button>
      </span>
    </div>
  );
}
