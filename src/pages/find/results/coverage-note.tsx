import { useTranslation } from 'react-i18next';
import type { Theme } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { type Municipality, officialPageOf } from '#domain/municipality.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { nameIn } from '#i18n/name-in.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './coverage-note.module.css';

interface CoverageNoteProps {
  finding: Finding;
  /** The area asked for, or all that have no data. */
  part: 'asked-for' | 'all';
}

/** A municipality without a file is never shown as one without vacancies. */
export function CoverageNote({ finding, part }: CoverageNoteProps) {
  const { manifest, areas, view } = finding;
  if (manifest.status !== 'ready') return null;
  const plain = plainLists(finding);
  const sources = manifest.value.sources.filter(({ id, theme }) => theme === view.theme && !plain.has(id));
  const published = new Set(sources.map(({ lgCode }) => lgCode));
  const missing = [...areas.values()].filter(
    ({ lgCode, parent }) => parent === null && !published.has(lgCode),
  );
  if (part === 'all')
    return <AllMissing theme={view.theme} missing={missing} isOpen={published.size === 0} />;
  const asked = areas.get(areaAskedFor(finding) ?? '');
  const askedCode = asked?.parent ?? asked?.lgCode;
  const gap = missing.find(({ lgCode }) => lgCode === askedCode);
  if (gap !== undefined) return <Gap areas={areas} municipality={gap} />;
  const namesOnlyVacant = sources.some(
    ({ lgCode, lists }) => lgCode === askedCode && lists === 'only-with-vacancy',
  );
  return namesOnlyVacant && askedCode !== undefined ? <OnlyVacant areas={areas} lgCode={askedCode} /> : null;
}

/** A nursery that is missing from such a list is not full: nothing is known of it. */
function OnlyVacant({ areas, lgCode }: { areas: Areas; lgCode: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.coverage}>
      <Notice tone="warning">
        <p>{t('coverage.onlyWithVacancy', { name: areaName(areas, lgCode, i18n.language as Language) })}</p>
      </Notice>
    </div>
  );
}

/** Sources that list nurseries without a word on vacancies: a plain list of kindergartens says nothing of places. */
function plainLists({ facilities }: Finding): ReadonlySet<string> {
  const known = facilities.status === 'ready' ? facilities.value : [];
  const nurseries = known.filter((each) => each.theme === 'nurseries');
  const plain = new Set(nurseries.map(({ sourceId }) => sourceId));
  for (const { sourceId, vacancies } of nurseries) if (vacancies !== null) plain.delete(sourceId);
  return plain;
}

/** The area chosen, or else that of the place searched from: its lack of data must not pass for a lack of facilities. */
function areaAskedFor({ criteria, view: { placeId }, places, areas }: Finding): string | null {
  if (criteria.area !== null || placeId === null || areas.has(placeId)) return criteria.area ?? placeId;
  const stations = places.status === 'ready' ? places.value.stations : [];
  return stations.find(({ id }) => id === placeId)?.lgCode ?? null;
}

function Gap({ areas, municipality }: { areas: Areas; municipality: Municipality }) {
  const { t, i18n } = useTranslation();
  const name = areaName(areas, municipality.lgCode, i18n.language as Language);
  const page = officialPageOf(municipality);
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

interface AllMissingProps {
  theme: Theme;
  missing: readonly Municipality[];
  isOpen: boolean;
}

function AllMissing({ theme, missing, isOpen }: AllMissingProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  if (missing.length === 0) return null;
  return (
    <details className={styles.coverage} open={isOpen}>
      <summary>
        {t(theme === 'nurseries' ? 'coverage.missing' : 'coverage.missingStations', {
          count: missing.length,
        })}
      </summary>
      <p>{t('coverage.explain')}</p>
      <ul>
        {missing.map((municipality) => {
          const page = officialPageOf(municipality);
          const name = nameIn(municipality.name, language);
          return <li key={municipality.lgCode}>{page === null ? name : <a href={page}>{name}</a>}</li>;
        })}
      </ul>
    </details>
  );
}
