import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import type { PlaceHit } from '#search/place-search.ts';
import { useDevice, writeDevice } from '#state/use-device.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './search-bar.module.css';
import { SearchBox } from './search-box.tsx';
import type { PlaceSearch } from './use-suggestions.ts';

const suggestionLimit = 8;

interface SearchBarProps {
  finding: Finding;
  onChoose: (hit: PlaceHit) => void;
}

export function SearchBar({ finding, onChoose }: SearchBarProps) {
  const { places, facilities, gps, locate, measureFromMap } = finding;
  const { t } = useTranslation();
  const { listOnly } = useDevice();
  const search = usePlaceSearch(places, facilities);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox search={search} onChoose={onChoose} />
        <button
          type="button"
          className={`${buttons.primary} ${styles.locate}`}
          aria-pressed={gps.status === 'on'}
          disabled={gps.status === 'asking'}
          onClick={locate}
        >
          <LaterIcon name="locate" />
          {t('origin.locate')}
        </button>
        <button
          type="button"
          className={`${buttons.button} ${styles.listOnly}`}
          aria-pressed={listOnly === true}
          title={t('map.listOnly')}
          onClick={() => writeDevice({ listOnly: listOnly ? null : true })}
        >
          <LaterIcon name="list" />
          <span>{t('map.listOnly')}</span>
        </button>
      </div>
      <div role="status" className={styles.status}>
        {gps.status === 'asking' && <Notice tone="quiet">{t('origin.asking')}</Notice>}
        {(gps.status === 'refused' || gps.status === 'failed') && (
          <Notice tone="warning">
            <div className={styles.refusal}>
              {t(`origin.${gps.status}`)}
              <button
                type="button"
                className={buttons.quiet}
                aria-label={t('origin.dismiss')}
                onClick={measureFromMap}
              >
                <LaterIcon name="close" />
              </button>
            </div>
          </Notice>
        )}
      </div>
    </div>
  );
}

/** The index is made at the first search; null while what one may search in is loading. */
function usePlaceSearch(places: Finding['places'], facilities: Finding['facilities']): PlaceSearch | null {
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const knownFacilities = facilities.status === 'ready' ? facilities.value : null;
  const isLoading = places.status === 'loading' || facilities.status === 'loading';
  return useMemo(() => {
    if (isLoading) return null;
    const load = async () => {
      const { buildPlaceIndex, searchPlaces } = await import('#search/place-search.ts');
      const index = buildPlaceIndex(
        knownPlaces ?? { municipalities: [], stations: [] },
        knownFacilities ?? [],
      );
      return (text: string) => searchPlaces(index, text, suggestionLimit);
    };
    let loaded: ReturnType<typeof load> | null = null;
    return async (text) => {
      loaded ??= load();
      loaded.catch(() => {
        loaded = null;
      });
      return (await loaded)(text);
    };
  }, [isLoading, knownPlaces, knownFacilities]);
}
