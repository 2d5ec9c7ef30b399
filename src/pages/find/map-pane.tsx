import {
  Component,
  type ComponentProps,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { withWords } from '#i18n/i18n.ts';
import { useInView } from '#map/use-in-view.ts';
import { useRoundInView } from '#map/use-round-in-view.ts';
import { useMedia } from '#state/use-media.ts';
import { useScheme } from '#state/use-scheme.ts';
import { useSparing } from '#state/use-sparing.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Divider } from './divider.tsx';
import { MapMissing } from './map-missing.tsx';
import styles from './map-pane.module.css';
import type { SheetHeight } from './sheet-heights.ts';
import { useAnchorMarks } from './use-anchor-marks.ts';
import { useAreaSymbols } from './use-area-symbols.ts';
import { useCoveredParts } from './use-covered-parts.ts';
import type { Finding } from './use-finding.ts';
import { usePins } from './use-pins.ts';

const FacilityMap = lazyPart(
  async () =>
    (await withWords(import('#map/facility-map.tsx'), 'later', 'outing', 'child', 'places')).default,
  MapMissing,
);

const InViewList = lazyPart(
  async () => (await import('./in-view/in-view-list.tsx')).InViewList,
  () => null,
);

const MapOffer = lazyPart(
  async () => (await withWords(import('./map-offer.tsx'), 'kept')).MapOffer,
  MapMissing,
);

const noPlaces: Places = { municipalities: [], stations: [] };

interface MapPaneProps
  extends Pick<ComponentProps<typeof FacilityMap>, 'hoveredId' | 'onSelect' | 'onHover'> {
  finding: Finding;
  sheet: SheetHeight;
  /** The bar that lies over it on a phone. */
  search: RefObject<HTMLElement | null>;
}

export function MapPane({ finding, sheet, search, ...pointing }: MapPaneProps) {
  const { view, facilities, places } = finding;
  const { i18n } = useTranslation();
  const pane = useRef<HTMLDivElement>(null);
  const [isUnavailable, setIsUnavailable] = useState(false);
  // The map's code and pictures wait until the list is on the screen.
  const isPainted = useAfterPaint(facilities.status !== 'loading' && places.status !== 'loading');
  const scheme = useScheme();
  const isSparing = useSparing();
  const [isWanted, setIsWanted] = useState(false);
  const isOffered = isSparing && !isWanted;
  const pins = usePins(finding);
  const areas = useAreaSymbols(finding);
  const { anchors, onPlace } = useAnchorMarks(finding);
  const isWide = useMedia('(min-width: 44rem)');
  const isBeside = useMedia('(max-height: 32rem)') || isWide;
  const covered = useCoveredParts(sheet, pane, search, isBeside);
  const { ids: inView, onInView } = useInView();
  const known = useMemo(() => finding.results.found.map(({ facility }) => facility), [finding.results.found]);
  const round = useRoundInView(known, inView, finding.moment.today);
  return (
    // Nothing that a full sheet covers takes the focus.
    <div ref={pane} className={styles.pane} inert={sheet === 'full' && !isBeside}>
      {isWide && <Divider />}
      {isUnavailable && <MapMissing />}
      {isOffered && (
        <Suspense>
          <MapOffer onTake={() => setIsWanted(true)} />
        </Suspense>
      )}
      {isPainted && !isUnavailable && !isOffered && (
        <MapBoundary>
          <Suspense>
            <InViewList finding={finding} ids={inView} top={covered.top ?? 0} onSelect={pointing.onSelect} />
            <FacilityMap
              {...pointing}
              theme={view.theme}
              pins={pins}
              areas={areas}
              anchors={anchors}
              onPlace={onPlace}
              places={places.status === 'ready' ? places.value : noPlaces}
              language={i18n.language as Language}
              scheme={scheme}
              selectedId={view.selectedId}
              origin={finding.marked}
              reach={finding.reach}
              isOtherTime={!finding.moment.isNow}
              camera={finding.camera}
              tilesUrl={__TILES_URL__ === '' ? null : __TILES_URL__}
              padding={covered}
              onMove={finding.onMove}
              round={round}
              onInView={onInView}
              onUnavailable={() => setIsUnavailable(true)}
            />
          </Suspense>
        </MapBoundary>
      )}
    </div>
  );
}

function useAfterPaint(isReady: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [isReady]);
  return isPainted;
}

/** A fault of the map is not one of the page. */
class MapBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <MapMissing /> : this.props.children;
  }
}
