import { type CSSProperties, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#i18n/i18n.ts';
import { cameraOf } from '#map/framing.ts';
import { ResultsPanel } from '#pages/find/results/results-panel.tsx';
import type { PlaceHit } from '#search/place-search.ts';
import { useDevice } from '#state/use-device.ts';
import type { ViewStore } from '#state/use-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import styles from './find-page.module.css';
import { MapMissing } from './map-missing.tsx';
import { loadNurseryState } from './results/facility-summary.tsx';
import { Sheet } from './sheet.tsx';
import type { SheetHeight } from './sheet-heights.ts';
import { useFinding } from './use-finding.ts';
import { cameraFor } from './use-origin-and-camera.ts';
import { wayEndOf } from './use-reach.ts';

/** Not needed to read the list: fetched once that is on the screen, so that it is there when the signal is gone. */
const loadFacilityPanel = async () =>
  (await withWords(import('#pages/find/facility/facility-panel.tsx'), 'later', 'outing', 'kept'))
    .FacilityPanel;

const FacilityPanel = lazyPart(loadFacilityPanel);

const SearchBar = lazyPart(
  async () => (await withWords(import('./round-list.ts'), 'later')).roundList.SearchBar,
);

const MapPane = lazyPart(
  async () => (await withWords(import('./round-list.ts'), 'later', 'places')).roundList.MapPane,
  MapMissing,
);

export function FindPage(store: ViewStore) {
  const { t } = useTranslation();
  const finding = useFinding(store);
  const { view, change, leave, areas, places, facilities } = finding;
  const search = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<SheetHeight>('half');
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const { listOnly, listShare } = useDevice();
  const returnedFrom = useLast(view.selectedId);

  useEffect(() => {
    if (facilities.status === 'ready') void loadFacilityPanel().catch(() => undefined);
  }, [facilities.status]);

  useEffect(() => {
    if (view.theme === 'nurseries') void loadNurseryState().catch(() => undefined);
  }, [view.theme]);

  const close = () => leave({ selectedId: null });
  /** From one facility to the next in place, so that "back" leads to the list. */
  const select = (id: string) => {
    change({ selectedId: id }, view.selectedId === null ? 'push' : 'replace');
    if (sheet === 'low') setSheet('half');
  };
  const choosePlace = (hit: PlaceHit) => {
    if (hit.kind === 'facility' || hit.position === null) return select(hit.id);
    const area = areas.get(hit.id);
    const wayEnd = wayEndOf(view, places.status === 'ready' ? places.value : null);
    const camera = area === undefined || wayEnd ? cameraFor(hit.position, wayEnd) : cameraOf(area);
    change({ placeId: hit.id, selectedId: null, camera, criteria: criteriaFor(hit.id) });
  };
  /** Who names a city in search of a nursery means that city; on an outing its neighbours are as good. */
  const criteriaFor = (placeId: string) =>
    view.theme === 'nurseries' && areas.has(placeId)
      ? { ...view.criteria, nurseries: { ...view.criteria.nurseries, area: placeId } }
      : view.criteria;

  // What stands round the list is drawn after the list has answered.
  const searchBar = useDeferredValue(<SearchBar finding={finding} onChoose={choosePlace} />, null);
  const mapPane = useDeferredValue(
    <MapPane
      finding={finding}
      sheet={sheet}
      search={search}
      hoveredId={hoveredId}
      onSelect={(id) => (id === null ? close() : select(id))}
      onHover={setHoveredId}
    />,
    null,
  );

  return (
    <div
      className={styles.page}
      data-list-only={listOnly}
      style={listShare === null ? undefined : ({ '--list': `${listShare}%` } as CSSProperties)}
    >
      <div className={styles.side}>
        <div ref={search} className={styles.search}>
          <Suspense>{searchBar}</Suspense>
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
              <FacilityPanel id={view.selectedId} finding={finding} onSelect={select} onClose={close} />
            </Suspense>
          )}
        </Sheet>
      </div>
      {!listOnly && (
        <section className={styles.map} aria-label={t('results.map')}>
          <Suspense>{mapPane}</Suspense>
        </section>
      )}
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
