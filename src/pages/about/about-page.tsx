import { useTranslation } from 'react-i18next';
import { themes } from '#domain/facility.ts';
import { tileLimits } from '#domain/kept-caches.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatDateWithEra, formatMonth } from '#i18n/format-date.ts';
import { serialiseView } from '#search/view-url.ts';
import { useManifest } from '#state/use-datasets.ts';
import type { ViewStore } from '#state/use-view.ts';
import { MachineNote } from '#ui/machine-note.tsx';
import { Notice } from '#ui/notice.tsx';
import page from '#ui/page.module.css';
import { PageLink } from '#ui/page-link.tsx';
import styles from './about-page.module.css';
import { WordList } from './word-list.tsx';

const accessTests = ['axe', 'keyboard', 'contrast', 'vision', 'zoom', 'forced'] as const;

export function AboutPage({ view, change }: ViewStore) {
  const { t } = useTranslation();
  return (
    <main className={page.page}>
      <h1>{t('about.title')}</h1>
      <p className={page.lead}>{t('about.lead')}</p>
      <Notice tone="quiet">
        <p>{t('caution.notOfficial')}</p>
        <MachineNote />
      </Notice>
      <h2>{t('about.truth')}</h2>
      <ul>
        <li>{t('about.truth1')}</li>
        <li>{t('about.truth2')}</li>
        <li>{t('about.truth3')}</li>
        <li>{t('about.truth4')}</li>
        <li>
          {t('caution.estimate')} {t('caution.placement')}
        </li>
      </ul>
      <WordList />
      <h2>{t('about.privacy')}</h2>
      <p>{t('about.privacyText')}</p>
      <p>{t('kept.tiles', tileLimits)}</p>
      <h2 id="access">{t('about.access.title')}</h2>
      <p>{t('about.access.aim')}</p>
      <p>{t('about.access.tested')}</p>
      <ul>
        {accessTests.map((each) => (
          <li key={each}>{t(`about.access.test.${each}`)}</li>
        ))}
      </ul>
      <p>{t('about.access.limits')}</p>
      <h2>{t('about.sources')}</h2>
      <p>
        <PageLink
          href={serialiseView({ ...view, page: 'ledger' })}
          onFollow={() => change({ page: 'ledger' }, 'push')}
        >
          {t('ledger.title')}
        </PageLink>
      </p>
      <SourceTables />
      <h2>{t('about.credits')}</h2>
      <ul>
        <li>
          <a href="https://www.openstreetmap.org/copyright">{t('about.creditLand')}</a>
        </li>
        <li>
          <a href="https://maps.gsi.go.jp/development/ichiran.html">{t('about.creditTiles')}</a>
        </li>
        <li>
          <a href="https://nlftp.mlit.go.jp/ksj/">{t('about.creditBoxes')}</a>
        </li>
      </ul>
    </main>
  );
}

function SourceTables() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const manifest = useManifest();
  if (manifest.status === 'loading') return <p>{t('app.loading')}</p>;
  if (manifest.status === 'failed') return <p>{t('load.failed.manifest')}</p>;
  if (manifest.value.sources.length === 0) return <p>{t('about.noSources')}</p>;
  return themes.map((theme) => (
    <section
      key={theme}
      className={`${page.tableFrame} ${styles.sources}`}
      tabIndex={0}
      aria-labelledby={`sources-${theme}`}
    >
      <table className={page.table}>
        <caption id={`sources-${theme}`}>{t(`themeLong.${theme}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('source.publisher')}</th>
            <th scope="col">{t('source.asOf')}</th>
            {theme === 'nurseries' && <th scope="col">{t('source.entryMonth')}</th>}
            <th scope="col">{t('source.rows')}</th>
            <th scope="col">{t('source.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {manifest.value.sources
            .filter((source) => source.theme === theme)
            .toSorted((one, other) => Number(one.lgCode) - Number(other.lgCode))
            .map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.page === null ? source.publisher : <a href={source.page}>{source.publisher}</a>}
                  <br />
                  <small>{source.title}</small>
                </th>
                <td>
                  {source.asOf === null ? t('answer.unknown') : formatDateWithEra(language, source.asOf)}
                </td>
                {theme === 'nurseries' && (
                  <td>
                    {source.entryMonth === null
                      ? t('answer.unknown')
                      : formatMonth(language, source.entryMonth)}
                  </td>
                )}
                <td>{formatNumber(language, source.accepted)}</td>
                <td>{source.licence?.name ?? t('source.licenceUnknown')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  ));
}
