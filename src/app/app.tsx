import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { setLanguage, withWords } from '#i18n/i18n.ts';
import { FindPage } from '#pages/find/find-page.tsx';
import type { View } from '#search/view.ts';
import { serialiseView } from '#search/view-url.ts';
import { useManifest } from '#state/use-datasets.ts';
import { writeDevice } from '#state/use-device.ts';
import { useView } from '#state/use-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type HeaderLink, SiteHeader } from '#ui/site-header.tsx';
import styles from './app.module.css';

const FurtherPage = lazyPart(async () => (await import('./further-page.tsx')).FurtherPage);

const SiteMenu = lazyPart(async () => (await withWords(import('./site-menu.tsx'), 'help')).SiteMenu);

/** Keeping the app for when the signal is gone begins after the first data have come, not before. */
const Bars = lazyPart(
  async () => (await withWords(import('./bars.tsx'), 'kept', 'help')).Bars,
  () => null,
);

export function App() {
  const { t, i18n } = useTranslation();
  const store = useView();
  const { view, change } = store;
  const manifest = useManifest();
  useEffect(() => {
    if (view.language !== null && view.language !== i18n.language) void setLanguage(view.language);
  }, [view.language, i18n.language]);

  const isSample = manifest.status === 'ready' && manifest.value.sample;

  const choose = (language: Language) => {
    writeDevice({ language });
    change({ language });
    void setLanguage(language);
  };
  const link = (key: string, label: string, target: Partial<View>, isCurrent: boolean): HeaderLink => ({
    key,
    label,
    href: serialiseView({ ...view, ...target }),
    isCurrent,
    onFollow: () => change(target, 'push'),
  });
  return (
    <div className={styles.app} data-page={view.page}>
      <SiteHeader
        home={link('home', t('app.name'), { page: 'find', selectedId: null }, false)}
        themes={themes.map((theme) =>
          link(
            theme,
            t(`theme.${theme}`),
            { page: 'find', theme, selectedId: null },
            view.page === 'find' && view.theme === theme,
          ),
        )}
        menu={(close) => (
          <Suspense fallback={<p>{t('app.loading')}</p>}>
            <SiteMenu {...store} onLeave={close} />
          </Suspense>
        )}
        isSample={isSample}
        onLanguage={choose}
      />
      {view.page === 'find' ? (
        <FindPage {...store} />
      ) : (
        <Suspense fallback={<main>{t('app.loading')}</main>}>
          <FurtherPage {...store} />
        </Suspense>
      )}
      <Suspense>{manifest.status !== 'loading' && <Bars view={view} isSample={isSample} />}</Suspense>
    </div>
  );
}
