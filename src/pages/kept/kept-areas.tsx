import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatNumber } from '#i18n/format.ts';
import { nameIn } from '#i18n/name-in.ts';
import { countMatches } from '#search/count-matches.ts';
import { activeFilters } from '#search/filters.ts';
import type { View } from '#search/view.ts';
import { parseView } from '#search/view-url.ts';
import { useFacilities } from '#state/use-datasets.ts';
import { removeArea, useKept } from '#state/use-kept.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { PageLink } from '#ui/page-link.tsx';
import styles from './kept-page.module.css';

interface KeptAreasProps {
  places: Places | null;
  areas: Areas;
  now: number;
  store: ViewStore;
}

export function KeptAreas({ places, areas, now, store }: KeptAreasProps) {
  const { t, i18n } = useTranslation();
  const kept = useKept().areas;
  const language = i18n.language as Language;
  if (kept.length === 0) return <p>{t('kept.noAreas')}</p>;
  const nameOf = ({ placeId, theme, criteria }: View) => {
    const station = places?.stations.find(({ id }) => id === placeId);
    const { area } = criteria[theme];
    const around =
      placeId === null || placeId === area
        ? null
        : station === undefined
          ? placeName(placeId)
          : nameIn(station.name, language);
    return [
      area === null ? null : areaName(areas, area, language),
      around === null ? null : t('keptArea.around', { name: around }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
  const placeName = (placeId: string) => areaName(areas, placeId, language);
  return (
    <ul className={styles.list}>
      {kept.map(({ link }) => {
        const { view } = parseView(link);
        const name = nameOf(view);
        const filters = activeFilters(view.criteria[view.theme]).filter(({ kind }) => kind !== 'area').length;
        return (
          <li key={link} className={styles.line}>
            <h3>
              <PageLink
                href={link}
                onFollow={() => store.change({ ...view, language: store.view.language }, 'push')}
              >
                {name}
              </PageLink>
            </h3>
            <p className={styles.quiet}>
              {t(`theme.${view.theme}`)}
              {filters > 0 && ` · ${t('keptArea.filters', { count: filters })}`}
              {isPlainArea(view) && <Count view={view} areas={areas} now={now} />}
            </p>
            <button
              type="button"
              className={buttons.button}
              aria-label={t('keptArea.removeOf', { name })}
              onClick={() => removeArea(link)}
            >
              {t('favourite.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Only of these the number now is that of the list: distances, ways and other times are worked out there. */
function isPlainArea({ placeId, toId, at, criteria, theme }: View): boolean {
  const isWithin = theme === 'baby-stations' && criteria[theme].radius !== null;
  return placeId === null && toId === null && at === null && !isWithin;
}

function Count({ view, areas, now }: { view: View; areas: Areas; now: number }) {
  const { t, i18n } = useTranslation();
  const facilities = useFacilities(view.theme);
  if (facilities.status !== 'ready') return null;
  const count = countMatches(facilities.value, view.criteria[view.theme], { instant: now, areas });
  const formatted = formatNumber(i18n.language as Language, count);
  return <>{` · ${t('results.count', { count, formatted })}`}</>;
}
