import { type RefObject, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { loadWords } from '#i18n/i18n.ts';
import { ResultsPanel } from '#pages/find/results/results-panel.tsx';
import { cameraOf, streetZoom } from '#search/cameras.ts';
import type { PlaceHit } from '#search/place-search.ts';
import { useMedia } from '#state/use-media.ts';
import type { ViewStore } from '#state/use-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import styles from './find-page.module.css';
import { MapMissing } from './map-missing.tsx';
import { Sheet, type SheetHeight } from './sheet.tsx';
import { useFinding } from './use-finding.ts';

/** Not needed to read the list: fetched once that is on the screen, so that it is there when the signal is gone. */
const loadFacilityPanel = async () => {
  const [{ FacilityPanel }] = await Promise.all([
    import('#pages/find/facility/facility-panel.tsx'),
    loadWords('later'),
    loadWords('outing'),
    loadWords('kept'),
  ]);
  return FacilityPanel;
};

const FacilityPanel = lazyPart(loadFacilityPanel);

const SearchBar = lazyPart(async () => {
  const [{ SearchBar }] = await Promise.all([
    import('#pages/find/place-search/search-bar.tsx'),
    loadWords('later'),
  ]);
  return SearchBar;
});

const MapPane = lazyPart(async () => (await import('./map-pane.tsx')).MapPane, MapMissing);

const noPlaces: Places = { municipalities: [], stations: [] };

export function FindPage(store: ViewStore) {
  const { t, i18n } = useTranslation();
  const finding = useFinding(store);
  const { view, change, leave, areas, places, facilities } = finding;
  const [sheet, setSheet] = useState<SheetHeight>('half');
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const covered = useCoveredParts(sheet, page);
  // The map redraws after the list has answered: walking the list by keyboard stays quick.
  const hoveredOnMap = useDeferredValue(hoveredId);
  const returnedFrom = useLast(view.selectedId);
  const knownPlaces = places.status === 'ready' ? places.value : null;

  useEffect(() => {
    if (facilities.status === 'ready') void loadFacilityPanel().catch(() => undefined);
  }, [facilities.status]);

  const close = () => leave({ selectedId: null });
  /** From one facility to the next in place, so that "back" leads to the list. */
  const select = (id: string) => {
    change({ selectedId: id }, view.selectedId === null ? 'push' : 'replace');
    if (sheet === 'low') setSheet('half');
  };
  const choosePlace = (hit: PlaceHit) => {
    if (hit.kind === 'facility' || hit.position === null) return select(hit.id);
    const area = areas.get(hit.id);
    const camera = area === undefined ? { center: hit.position, zoom: streetZoom } : cameraOf(area);
    change({ placeId: hit.id, selectedId: null, camera, criteria: criteriaFor(hit.id) });
  };
  /** Who names a city in search of a nursery means that city; on an outing its neighbours are as good. */
  const criteriaFor = (placeId: string) =>
    view.theme === 'nurseries' && areas.has(placeId)
      ? { ...view.criteria, nurseries: { ...view.criteria.nurseries, area: placeId } }
      : view.criteria;

  return (
    <div ref={page} className={styles.page}>
      <div className={styles.side}>
        <div className={styles.search}>
          <Suspense>
            <SearchBar finding={finding} onChoose={choosePlace} />
          </Suspense>
        </div>
        <Sheet height={sheet} onHeight={setSheet} contentKey={view.selectedId ?? view.theme}>
          <h1 className="visually-hidden">{t(`themeLong.${view.theme}`)}</h1>
          {view.selectedId === null ? (
            <ResultsPanel
              finding={finding}
              returnedFrom={returnedFrom}
              onSelect={select}
              hoveredId={hoveredId}
              onHover={setHoveredId}
            />
          ) : (
            <Suspense fallback={<p className={styles.waiting}>{t('app.loading')}</p>}>
              <FacilityPanel id={view.selectedId} finding={finding} onClose={close} />
            </Suspense>
          )}
        </Sheet>
      </div>
      <section className={styles.map} aria-label={t('results.map')}>
        <Suspense>
          <MapPane
            canStart={facilities.status !== 'loading' && places.status !== 'loading'}
            theme={view.theme}
            finding={finding}
            places={knownPlaces ?? noPlaces}
            language={i18n.language as Language}
            selectedId={view.selectedId}
            hoveredId={hoveredOnMap}
            origin={finding.origin}
            camera={finding.camera}
            tilesUrl={__TILES_URL__ === '' ? null : __TILES_URL__}
            padding={covered}
            onSelect={(id) => (id === null ? close() : select(id))}
            onHover={setHoveredId}
            onMove={finding.onMove}
          />
        </Suspense>
      </section>
    </div>
  );
}

/** The value before the present null: which facility was left. */
function useLast(value: string | null): string | null {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (value !== null) last.current = value;
  }, [value]);
  return last.current;
}

const lowSheet = 128;
/** Of the page, as in the sheet's style; a full sheet leaves no map to look at, which then keeps its camera. */
const halfSheet = 0.58;

/** What the search bar and the sheet cover of the map on a phone, in CSS pixels: the map's credit stands right above. */
function useCoveredParts(sheet: SheetHeight, page: RefObject<HTMLElement | null>) {
  const isBeside = useMedia('(min-width: 44rem), (max-height: 32rem)');
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = page.current;
    if (isBeside || element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isBeside, page]);
  return isBeside ? {} : { top: 64, bottom: sheet === 'low' ? lowSheet : Math.ceil(height * halfSheet) };
}
