import 'maplibre-gl/dist/maplibre-gl.css';
import type { ErrorEvent, MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import * as maplibre from 'maplibre-gl';
import { type CSSProperties, useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapProps, Map as MapView } from 'react-map-gl/maplibre';
import type { Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { plain } from '#i18n/plain.ts';
import type { AreaSymbol } from '#search/area-symbols.ts';
import type { Pin } from '#search/pin.ts';
import type { Camera, Origin, Reach } from '#search/view.ts';
import type { AnchorMark } from './anchor-marks.ts';
import { emptyStyle, fontFamilies, prefectureBounds, reachableBounds } from './basemap.ts';
import { insetsOf, type Padding } from './camera.ts';
import styles from './facility-map.module.css';
import { idsInView } from './in-view.ts';
import { pressableLayerIds, sourceIds } from './layer-ids.ts';
import { MapContent } from './map-content.tsx';
import { MapControls } from './map-controls.tsx';
import { MapCredit } from './map-credit.tsx';
import { MapLegend } from './map-legend.tsx';
import { isSameOrigin } from './origin-features.ts';
import { type Palette, palettes } from './palette.ts';
import { isSamePins } from './pin-features.ts';
import { addPinImage } from './pin-image.ts';
import { useCamera, useSelectionInView } from './use-camera.ts';
import { useHover } from './use-hover.ts';
import { useMapState } from './use-map-state.ts';
import { usePress } from './use-press.ts';
import { useSettled } from './use-settled.ts';
import { hasTiles, useTiles } from './use-tiles.ts';
import { hasWebgl, watchContext } from './webgl.ts';
import { watchWorker } from './worker.ts';

export interface FacilityMapProps {
  theme: Theme;
  pins: readonly Pin[];
  /** In place of pins and clusters where one looks from far. */
  areas?: readonly AreaSymbol[] | null;
  /** Homes and daily places. */
  anchors?: readonly AnchorMark[];
  /** Municipalities, wards and stations: the names on the embedded map. */
  places: Places;
  language: Language;
  scheme: Palette['scheme'];
  selectedId: string | null;
  hoveredId?: string | null;
  origin: Origin | null;
  /** How far the list looks; null = everywhere. */
  reach?: Reach | null;
  /** Pins tell of another time than now. */
  isOtherTime?: boolean;
  /** Followed when its value changes; null = the whole prefecture. */
  camera: Camera | null;
  /** Raster tiles over the embedded map; null = none. */
  tilesUrl: string | null;
  /** Parts of the map that something covers, in CSS pixels. */
  padding?: Padding;
  onSelect: (id: string | null) => void;
  /** While it is given, a press says where and selects nothing. */
  onPlace?: ((position: Position) => void) | null;
  /** The pin under the mouse, for the list to show; never called without a mouse. */
  onHover?: (id: string | null) => void;
  /** After each move of the user's own, with the centre of the uncovered part. */
  onMove: (camera: Camera) => void;
  onReady?: () => void;
  /** Of when the numbers on the map are; null = it shows none. */
  round?: string | null;
  /** Once the map is at rest: the facilities in its uncovered part. */
  onInView?: (ids: ReadonlySet<string>) => void;
  /** No WebGL, its context gone for good, or the worker's script out of reach: nothing is drawn from then on. */
  onUnavailable: () => void;
}

export default function FacilityMap(props: FacilityMapProps) {
  const [isAvailable, setAvailable] = useState(hasWebgl);
  const announce = useEffectEvent(() => props.onUnavailable());
  useEffect(() => {
    if (!isAvailable) announce();
  }, [isAvailable]);
  return isAvailable ? <LiveMap {...props} onGone={() => setAvailable(false)} /> : null;
}

const noAnchors: readonly AnchorMark[] = [];

/** The map lies flat with north up. */
const settings = {
  mapLib: maplibre,
  mapStyle: emptyStyle,
  initialViewState: { bounds: prefectureBounds },
  maxBounds: reachableBounds,
  maxZoom: 18.5,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  attributionControl: false,
  localIdeographFontFamily: fontFamilies.join(','),
  fadeDuration: 0,
} satisfies MapProps;

function LiveMap(props: FacilityMapProps & { onGone: () => void }) {
  const { selectedId, hoveredId = null, reach = null, areas = null, tilesUrl, onSelect, onHover } = props;
  const { anchors = noAnchors, onPlace = null } = props;
  const pins = useSettled(props.pins, isSamePins);
  const origin = useSettled(props.origin, isSameOrigin);
  const { t } = useTranslation();
  const helpId = useId();
  const palette = palettes[props.scheme];
  const insets = useInsets(props.padding);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [hasLand, setHasLand] = useState(true);
  const { frame, setIdle } = useMapState();
  const { tiles, attempt, onTileError, onTileData } = useTiles(tilesUrl);
  const selected = pins.find((pin) => pin.id === selectedId)?.position ?? null;

  useCamera({ map, camera: props.camera, insets, onMove: props.onMove });
  useSelectionInView({ map, lng: selected?.lng ?? null, lat: selected?.lat ?? null, insets });
  const isDrawable = useDrawable(map, props.onGone);
  useCanvasName(map, t('map.name'), helpId);
  const onClick = usePress({ selectedId, insets, onSelect, onPlace });
  const { cursor, ...hoverHandlers } = useHover(onHover);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what is drawn
  useEffect(() => {
    setIdle(false);
    map?.triggerRepaint();
  }, [map, pins, areas, anchors, selectedId, hoveredId, origin, reach, props.language, palette, tiles]);

  const onError = (event: ErrorEvent) => {
    onTileError(event);
    if (isFatal(event)) props.onGone();
    if ('sourceId' in event && event.sourceId === sourceIds.land) setHasLand(false);
  };
  const onLoad = ({ target }: MapLibreEvent) => {
    if (import.meta.env.VITE_BENCH) Object.assign(window, { __map: target });
    prepare(target);
    setMap(target);
    props.onReady?.();
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      data-map-state="loading"
      data-map-tiles={tiles}
      style={insetStyle(insets)}
    >
      <MapView
        {...settings}
        cursor={onPlace === null ? cursor : 'crosshair'}
        interactiveLayerIds={pressableLayerIds}
        onLoad={onLoad}
        onClick={onClick}
        onError={onError}
        onSourceData={onTileData}
        onMoveStart={() => setIdle(false)}
        onIdle={({ target }) => {
          setIdle(Boolean(target.getSource(sourceIds.facilities)));
          props.onInView?.(idsInView(target, pins, insets));
        }}
        {...hoverHandlers}
      >
        {map && isDrawable && (
          <MapContent
            {...props}
            {...{ pins, areas, anchors, origin, reach, hoveredId, palette, hasLand, tiles, attempt }}
          />
        )}
      </MapView>
      <p id={helpId} hidden>
        {t('map.help')}
      </p>
      <MapLegend
        theme={props.theme}
        palette={palette}
        isOtherTime={props.isOtherTime ?? false}
        hasAreas={areas !== null}
        round={props.round ?? null}
      />
      {map && <MapControls map={map} insets={insets} />}
      <MapCredit tilesUrl={hasTiles(tiles) ? tilesUrl : null} />
    </div>
  );
}

/** An error before there is a map comes from its constructor; later only a GPU that does not come back ends it. */
function isFatal({ target, error }: ErrorEvent): boolean {
  return !target || error instanceof maplibre.GPUInitializationError;
}

function prepare(map: MapLibreMap): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => addPinImage(map, id));
}

function useInsets(padding: Padding | undefined) {
  const { top, right, bottom, left } = insetsOf(padding);
  return useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
}

function insetStyle(insets: ReturnType<typeof insetsOf>): CSSProperties {
  const sides = Object.entries(insets).map(([side, pixels]) => [`--inset-${side}`, `${pixels}px`]);
  return Object.fromEntries(sides);
}

/**
 * A context that comes back brings MapLibre's copy of the old sources with it; what changed in between would be missed.
 * So the content is taken down with the context and put up anew on an empty style. Without its worker nothing can be drawn.
 */
function useDrawable(map: MapLibreMap | null, onGone: () => void): boolean {
  const [isDrawable, setDrawable] = useState(true);
  const end = useEffectEvent(onGone);
  useEffect(() => watchWorker(() => end()), []);
  useEffect(() => {
    if (!map) return;
    return watchContext(map, {
      onLost: () => setDrawable(false),
      onRestored: () => {
        map.setStyle(emptyStyle, { diff: false });
        map.once('style.load', () => setDrawable(true));
      },
      onGone: () => end(),
    });
  }, [map]);
  return isDrawable;
}

function useCanvasName(map: MapLibreMap | null, name: string, helpId: string): void {
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute('aria-label', plain(name));
    canvas?.setAttribute('aria-describedby', helpId);
  }, [map, name, helpId]);
}
