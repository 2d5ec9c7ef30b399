import { useTranslation } from 'react-i18next';
import type { Nursery } from '#domain/nursery.ts';
import { serialiseView } from '#search/view-url.ts';
import { useFacilities, usePlaces } from '#state/use-datasets.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { Notice } from '#ui/notice.tsx';
import page from '#ui/page.module.css';
import { PageLink } from '#ui/page-link.tsx';
import { TermRow } from '#ui/term.tsx';
import styles from './compare-page.module.css';
import { CompareTable } from './compare-table.tsx';
import { VisitChecklist } from './visit-checklist.tsx';

/** 「くらべる」 up to six nurseries side by side; which ones stands in the link. */
export function ComparePage(store: ViewStore) {
  const { view, change } = store;
  const { t } = useTranslation();
  const nurseries = useFacilities('nurseries');
  const places = usePlaces();
  const isLoading = nurseries.status === 'loading' || places.status === 'loading';
  const back = { page: 'find', theme: 'nurseries', selectedId: null } as const;
  return (
    <main className={`${page.page} ${styles.page}`}>
      <h1>{t('compare.title')}</h1>
      <p className={styles.back}>
        <PageLink href={serialiseView({ ...view, ...back })} onFollow={() => change(back, 'push')}>
          <LaterIcon name="back" />
          {t('compare.back')}
        </PageLink>
      </p>
      {isLoading && <p role="status">{t('app.loading')}</p>}
      {nurseries.status === 'failed' && (
        <Notice tone="error">
          <p>{t('load.failed.nurseries')}</p>
          <button type="button" className={buttons.button} onClick={nurseries.retry}>
            {t('load.retry')}
          </button>
        </Notice>
      )}
      {nurseries.status === 'ready' && !isLoading && <Chosen store={store} nurseries={nurseries.value} />}
    </main>
  );
}

const terms = ['placement', 'waiting', 'certification', 'wide-area', 'partner'] as const;

function Chosen({ store, nurseries }: { store: ViewStore; nurseries: readonly Nursery[] }) {
  const { t } = useTranslation();
  const { compared } = store.view;
  const chosen = compared.flatMap((id) => nurseries.find((nursery) => nursery.id === id) ?? []);
  const gone = compared.length - chosen.length;
  return (
    <>
      {gone > 0 && (
        <Notice tone="warning">
          <p>{t('compare.gone', { count: gone })}</p>
        </Notice>
      )}
      {chosen.length === 0 ? (
        <Notice tone="quiet">
          <p>{t('compare.none')}</p>
        </Notice>
      ) : (
        <>
          <CompareTable store={store} chosen={chosen} />
          <TermRow names={terms} />
          <VisitChecklist nurseries={chosen} />
        </>
      )}
    </>
  );
}
