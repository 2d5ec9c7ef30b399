import { useTranslation } from 'react-i18next';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Places } from '#domain/place.ts';
import { namedKinds } from '#domain/term.ts';
import { useFacilities, useManifest, usePlaces } from '#state/use-datasets.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { Chip } from '#ui/chip.tsx';
import { Notice } from '#ui/notice.tsx';
import page from '#ui/page.module.css';
import { TermRow } from '#ui/term.tsx';
import { AreaTable } from './area-table.tsx';
import styles from './areas-page.module.css';
import { CandidateForm } from './candidate-form.tsx';

const areaTerms = [...namedKinds, 'placement', 'waiting', 'wide-area', 'move-in'] as const;

/** 「まちをくらべる」 up to four places one may move to; which ones and for which class stands in the link. */
export function AreasPage(store: ViewStore) {
  const { t } = useTranslation();
  const nurseries = useFacilities('nurseries');
  const places = usePlaces();
  const failed = [nurseries, places].find(({ status }) => status === 'failed');
  return (
    <main className={`${page.page} ${styles.page}`}>
      <h1>{t('areas.title')}</h1>
      <p className={styles.lead}>{t('areas.lead')}</p>
      {failed !== undefined && (
        <Notice tone="error">
          <p>{t(`load.failed.${failed === places ? 'places' : 'nurseries'}`)}</p>
          <button type="button" className={buttons.button} onClick={failed.retry}>
            {t('load.retry')}
          </button>
        </Notice>
      )}
      {failed === undefined && (nurseries.status === 'loading' || places.status === 'loading') && (
        <p role="status">{t('app.loading')}</p>
      )}
      {nurseries.status === 'ready' && places.status === 'ready' && (
        <Comparison store={store} nurseries={nurseries.value} places={places.value} />
      )}
    </main>
  );
}

interface ComparisonProps {
  store: ViewStore;
  nurseries: readonly Nursery[];
  places: Places;
}

function Comparison({ store, nurseries, places }: ComparisonProps) {
  const { t } = useTranslation();
  const manifest = useManifest();
  const { candidates } = store.view;
  return (
    <>
      {manifest.status === 'ready' && manifest.value.sample && (
        <p className={styles.sample}>{t('sample.label')}</p>
      )}
      <div className={styles.choices}>
        <CandidateForm store={store} places={places} />
        <ClassChoice {...store} />
      </div>
      {candidates.length === 0 ? (
        <Notice tone="quiet">
          <p>{t('areas.none')}</p>
        </Notice>
      ) : (
        <>
          <div className={styles.actions}>
            <button type="button" className={buttons.button} onClick={() => window.print()}>
              {t('areas.print')}
            </button>
          </div>
          <AreaTable
            store={store}
            nurseries={nurseries}
            places={places}
            manifest={manifest.status === 'ready' ? manifest.value : null}
          />
          <p className={styles.caution}>
            <strong>{t('caution.estimate')}</strong> {t('areas.caution')} {t('caution.placement')}{' '}
            {t('caution.notOfficial')}
          </p>
          <TermRow names={areaTerms} />
        </>
      )}
    </>
  );
}

/** None chosen = any class. */
function ClassChoice({ view, change }: ViewStore) {
  const { t } = useTranslation();
  const { criteria } = view;
  const { nurseries } = criteria;
  const toggle = (age: ClassAge) => {
    const isOn = nurseries.classAges.includes(age);
    const chosen = classAges.filter((each) => (each === age ? !isOn : nurseries.classAges.includes(each)));
    change({ criteria: { ...criteria, nurseries: { ...nurseries, classAges: chosen } } });
  };
  return (
    <fieldset className={styles.classes}>
      <legend>{t('areas.class')}</legend>
      {classAges.map((age) => (
        <Chip
          key={age}
          label={t('classAge.name', { age })}
          isOn={nurseries.classAges.includes(age)}
          count={null}
          onToggle={() => toggle(age)}
        />
      ))}
    </fieldset>
  );
}
