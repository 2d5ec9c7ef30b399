import { useTranslation } from 'react-i18next';
import type { Theme } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Manifest } from '#domain/source.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './coverage-note.module.css';

interface CoverageNoteProps {
  theme: Theme;
  manifest: Manifest;
  areas: Areas;
  /** The chosen area; null = the whole prefecture. */
  area: string | null;
}

/** A municipality without a file is never shown as one without vacancies. */
export function CoverageNote({ theme, manifest, areas, area }: CoverageNoteProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const published = new Set(
    manifest.sources.filter((source) => source.theme === theme).map(({ lgCode }) => lgCode),
  );
  const missing = [...areas.values()].filter(
    ({ lgCode, parent }) => parent === null && !published.has(lgCode),
  );
  const chosen = area === null ? undefined : areas.get(area);
  const chosenCity = chosen?.parent ?? chosen?.lgCode;
  if (chosenCity !== undefined) {
    const gap = missing.find(({ lgCode }) => lgCode === chosenCity);
    if (gap === undefined) return null;
    const name = areaName(areas, gap.lgCode, language);
    const page = gap.pages.vacancies ?? gap.pages.childcare;
    return (
      <div className={styles.coverage}>
        <Notice tone="warning">
          <p>{t('coverage.none', { name })}</p>
          {page !== null && (
            <p>
              <a href={page}>{t('coverage.page', { name })}</a>
            </p>
          )}
        </Notice>
      </div>
    );
  }
  if (missing.length === 0) return null;
  return (
    <details className={styles.coverage}>
      <summary>
        {t(theme === 'nurseries' ? 'coverage.missing' : 'coverage.missingStations', {
          count: missing.length,
        })}
      </summary>
      <p>{t('coverage.explain')}</p>
      <ul>
        {missing.map(({ lgCode, name, pages }) => {
          const page = pages.vacancies ?? pages.childcare;
          return <li key={lgCode}>{page === null ? name[language] : <a href={page}>{name[language]}</a>}</li>;
        })}
      </ul>
    </details>
  );
}
