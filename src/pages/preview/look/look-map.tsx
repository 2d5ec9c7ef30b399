import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { withWords } from '#i18n/i18n.ts';
import { cameraOf, streetZoom } from '#map/framing.ts';
import { useInView } from '#map/use-in-view.ts';
import { useRoundInView } from '#map/use-round-in-view.ts';
import type { Reading } from '#pages/preview/draft.ts';
import { gathered } from '#pages/preview/gathered.ts';
import { defaultCriteria } from '#search/criteria.ts';
import { type Pin, pinOf } from '#search/pin.ts';
import type { Camera } from '#search/view.ts';
import { useNow } from '#state/use-now.ts';
import { useScheme } from '#state/use-scheme.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './look-step.module.css';

const FacilityMap = lazyPart(
  async () => (await withWords(import('#map/facility-map.tsx'), 'places')).default,
);

interface LookMapProps {
  facilities: readonly Facility[];
  reading: Reading;
  places: Places;
  selectedId: string | null;
  /** With map tiles, which tells their server what region is looked at. */
  isDetailed: boolean;
  onSelect: (id: string | null) => void;
}

export function LookMap({ facilities, reading, places, selectedId, isDetailed, onSelect }: LookMapProps) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const scheme = useScheme();
  const [isUnavailable, setUnavailable] = useState(false);
  /** Where the map was moved to by hand; another selection leads away from there. */
  const [moved, setMoved] = useState<{ camera: Camera; selectedId: string | null } | null>(null);
  const { theme } = reading.source;
  const { lgCode } = reading.detection;
  const pins = usePins(facilities, theme, now);
  const inView = useInView();
  const round = useRoundInView(facilities, inView.ids, dateAndMinuteInTokyo(now).date);
  const home = useMemo(() => {
    const area = places.municipalities.find((each) => each.lgCode === lgCode);
    return area === undefined ? null : cameraOf(area);
  }, [places, lgCode]);
  const selected = pins.find(({ id }) => id === selectedId)?.position;
  const camera = useMemo(
    () => (selected === undefined ? home : { center: selected, zoom: streetZoom }),
    [selected, home],
  );
  if (isUnavailable) {
    return (
      <Notice tone="quiet">
        <p>{t('results.mapUnavailable')}</p>
      </Notice>
    );
  }
  const tilesUrl = isDetailed && __TILES_URL__ !== '' ? __TILES_URL__ : null;
  return (
    <div className={styles.canvas}>
      <Suspense fallback={<p>{t('app.loading')}</p>}>
        <FacilityMap
          theme={theme}
          pins={pins}
          places={places}
          language={i18n.language as Language}
          scheme={scheme}
          selectedId={selectedId}
          origin={null}
          camera={moved?.selectedId === selectedId ? moved.camera : camera}
          tilesUrl={tilesUrl}
          onSelect={onSelect}
          round={round}
          onInView={inView.onInView}
          onMove={(reached) => setMoved({ camera: reached, selectedId })}
          onUnavailable={() => setUnavailable(true)}
        />
      </Suspense>
    </div>
  );
}

const noPins: readonly Pin[] = [];

/** Those of a long file take a while; until they are there the ones before stay. */
function usePins(facilities: readonly Facility[], theme: Theme, now: number): readonly Pin[] {
  const [pins, setPins] = useState(noPins);
  useEffect(() => {
    let isGone = false;
    void gathered(pinsOf(facilities, theme, now)).then((all) => {
      if (!isGone) setPins(all);
    });
    return () => {
      isGone = true;
    };
  }, [facilities, theme, now]);
  return pins;
}

function* pinsOf(facilities: readonly Facility[], theme: Theme, now: number): Generator<Pin> {
  const { date } = dateAndMinuteInTokyo(now);
  for (const facility of facilities) {
    const pin = pinOf(facility, defaultCriteria[theme], now, date);
    if (pin !== null) yield pin;
  }
}
