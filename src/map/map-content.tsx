import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, type LayerProps, Source } from 'react-map-gl/maplibre';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import type { Translate } from '#i18n/translate.ts';
import type { AreaSymbol } from '#search/area-symbols.ts';
import type { Pin } from '#search/pin.ts';
import type { Origin, Reach } from '#search/view.ts';
import { type AnchorMark, anchorFeatures, anchorLayers } from './anchor-marks.ts';
import { areaFeatures, areaZooms } from './area-features.ts';
import { areaLayers } from './area-layers.ts';
import { landUrl } from './basemap.ts';
import {
  backgroundLayer,
  landLayers,
  originAreaLayers,
  originPointLayers,
  placeLayers,
  tileLayer,
} from './basemap-layers.ts';
import { layerIds, sourceIds } from './layer-ids.ts';
import { originFeatures } from './origin-features.ts';
import type { Palette } from './palette.ts';
import { focusFeatures } from './pin-features.ts';
import { focusLayer, pinLayers } from './pin-layers.ts';
import { PinSource } from './pin-source.tsx';
import { placeFeatures } from './place-features.ts';
import { reachFeatures } from './reach-features.ts';
import { reachLayers } from './reach-layers.ts';
import type { TilesState } from './use-tiles.ts';

interface MapContentProps {
  pins: readonly Pin[];
  /** In place of pins and clusters where one looks from far; null = none. */
  areas: readonly AreaSymbol[] | null;
  anchors: readonly AnchorMark[];
  places: Places;
  language: Language;
  selectedId: string | null;
  hoveredId: string | null;
  origin: Origin | null;
  reach: Reach | null;
  palette: Palette;
  hasLand: boolean;
  tiles: TilesState;
  /** A new one asks for the tiles anew. */
  attempt: number;
  tilesUrl: string | null;
}

/** Sources and layers from the bottom up. */
export function MapContent(content: MapContentProps) {
  const { palette, language, tiles, attempt, tilesUrl } = content;
  const { t } = useTranslation();
  const features = useFeatures(content, t);
  const words = {
    'baby-stations': t('map.cluster.baby-stations', { skipInterpolation: true }),
    nurseries: t('map.cluster.nurseries', { skipInterpolation: true }),
  };
  /** The tiles are written in Japanese only: another language keeps its names over them. */
  const hasOwnNames = tiles !== 'shown' || language !== 'ja';
  const pinsFrom = content.areas === null ? 0 : areaZooms.pins;
  return (
    <>
      <Layer {...backgroundLayer(palette, content.hasLand)} />
      <Source id={sourceIds.land} type="geojson" data={landUrl()} maxzoom={12}>
        {draw(landLayers(palette))}
      </Source>
      <Source id={sourceIds.origin} type="geojson" data={features.origin}>
        {draw(originAreaLayers(palette))}
      </Source>
      <Source id={sourceIds.reach} type="geojson" data={features.reach}>
        {draw(reachLayers(palette))}
      </Source>
      {tilesUrl && tiles !== 'failed' && (
        <Source
          key={`${tilesUrl} ${attempt}`}
          id={sourceIds.tiles}
          type="raster"
          tiles={[tilesUrl]}
          {...tileRange}
        >
          <Layer {...tileLayer(palette)} beforeId={layerIds.firstAboveTiles} />
        </Source>
      )}
      <Source id={sourceIds.places} type="geojson" data={features.places}>
        {draw(placeLayers(palette, hasOwnNames, pinsFrom))}
      </Source>
      {draw(
        originPointLayers(palette).map((layer) => ({ ...layer, source: sourceIds.origin }) as LayerProps),
      )}
      <PinSource pins={content.pins}>
        {draw(pinLayers(palette, language, words).map((layer) => ({ ...layer, minzoom: pinsFrom })))}
      </PinSource>
      <Source id={sourceIds.areas} type="geojson" data={features.areas}>
        {draw(areaLayers(palette))}
      </Source>
      <Source id={sourceIds.anchors} type="geojson" data={features.anchors}>
        {draw(anchorLayers(palette))}
      </Source>
      <Source id={sourceIds.focus} type="geojson" data={features.focus}>
        <Layer {...focusLayer(palette)} />
      </Source>
    </>
  );
}

const tileRange = { tileSize: 256, minzoom: 5, maxzoom: 18 };

function draw(layers: readonly LayerProps[]) {
  return layers.map((layer) => <Layer key={layer.id} {...layer} />);
}

function useFeatures(content: MapContentProps, t: Translate) {
  const { pins, areas, anchors, places, language, origin, reach, selectedId, hoveredId } = content;
  return {
    areas: useMemo(() => areaFeatures(areas ?? [], places, language, t), [areas, places, language, t]),
    places: useMemo(() => placeFeatures(places, language), [places, language]),
    origin: useMemo(() => originFeatures(origin), [origin]),
    anchors: useMemo(() => anchorFeatures(anchors), [anchors]),
    reach: useMemo(() => reachFeatures(reach), [reach]),
    focus: useMemo(() => focusFeatures(pins, selectedId, hoveredId), [pins, selectedId, hoveredId]),
  };
}
