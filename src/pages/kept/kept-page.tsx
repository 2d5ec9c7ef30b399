import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { KeptFacility } from '#domain/kept.ts';
import { serialiseView } from '#search/view-url.ts';
import { useFacilities, usePlaces } from '#state/use-datasets.ts';
import { clearRecents, useKept } from '#state/use-kept.ts';
import { useNow } from '#state/use-now.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import page from '#ui/page.module.css';
import { PageLink } from '#ui/page-link.tsx';
import { ClearDevice } from './clear-device.tsx';
import { FavouriteLine, type Lookup } from './favourite-line.tsx';
import { KeptAreas } from './kept-areas.tsx';
import { KeptFile } from './kept-file.tsx';
import styles from './kept-page.module.css';

/** 「保存」 Everything the user keeps, on this device only. */
export function KeptPage(store: ViewStore) {
  const { t } = useTranslation();
  const { favourites, recents } = useKept();
  const now = useNow();
  const moment = useMemo(() => ({ now, today: dateAndMinuteInTokyo(now).date }), [now]);
  const lookUp = useLookup();
  const places = usePlaces();
  const areas = useMemo(
    () =>
      new Map(
        places.status === 'ready' ? places.value.municipalities.map((area) => [area.lgCode, area]) : [],
      ),
    [places],
  );
  const linkTo = ({ id, theme }: KeptFacility) => {
    const target = { page: 'find', theme, selectedId: id } as const;
    return {
      href: serialiseView({ ...store.view, ...target }),
      onFollow: () => store.change(target, 'push'),
    };
  };
  return (
    <main className={page.page}>
      <h1>{t('kept.title')}</h1>
      <p>{t('kept.lead')}</p>
      <h2>{t('kept.favourites')}</h2>
      {favourites.length === 0 && <p>{t('kept.noFavourites')}</p>}
      <ul className={styles.list}>
        {favourites.map((favourite) => (
          <FavouriteLine
            key={favourite.id}
            favourite={favourite}
            present={lookUp(favourite)}
            areas={areas}
            moment={moment}
            {...linkTo(favourite)}
          />
        ))}
      </ul>
      <h2>{t('kept.areas')}</h2>
      <KeptAreas
        places={places.status === 'ready' ? places.value : null}
        areas={areas}
        now={now}
        store={store}
      />
      <h2>{t('kept.recents')}</h2>
      {recents.length === 0 && <p>{t('kept.noRecents')}</p>}
      <ul className={styles.plain}>
        {recents.map((recent) => (
          <li key={recent.id}>
            <PageLink {...linkTo(recent)}>{recent.name}</PageLink> <small>{t(`theme.${recent.theme}`)}</small>
          </li>
        ))}
      </ul>
      {recents.length > 0 && (
        <button type="button" className={buttons.button} onClick={clearRecents}>
          {t('kept.clearRecents')}
        </button>
      )}
      <h2>{t('kept.file')}</h2>
      <KeptFile />
      <h2>{t('kept.clear')}</h2>
      <ClearDevice />
    </main>
  );
}

/** A kept facility as it stands in the data now. */
function useLookup(): (kept: KeptFacility) => Lookup {
  const stations = useFacilities('baby-stations');
  const nurseries = useFacilities('nurseries');
  return useMemo(() => {
    const byTheme: Record<Theme, Map<string, Facility> | null> = {
      'baby-stations': indexOf(stations),
      nurseries: indexOf(nurseries),
    };
    return ({ id, theme }) => {
      const known = byTheme[theme];
      return known === null ? 'not-loaded' : (known.get(id) ?? 'gone');
    };
  }, [stations.status, nurseries.status, stations, nurseries]);
}

function indexOf(loaded: ReturnType<typeof useFacilities>): Map<string, Facility> | null {
  if (loaded.status !== 'ready') return null;
  return new Map((loaded.value as readonly Facility[]).map((facility) => [facility.id, facility]));
}
