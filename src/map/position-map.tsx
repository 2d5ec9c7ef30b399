import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Map as MapView, Marker, Source } from 'react-map-gl/maplibre';
import type { Position } from '#domain/facility-common.ts';
import { emptyStyle, fontFamilies, landUrl, reachableBounds } from './basemap.ts';
import { backgroundLayer, landLayers, tileLayer } from './basemap-layers.ts';
import styles from './facility-map.module.css';
import { sourceIds } from './layer-ids.ts';
import { MapCredit } from './map-credit.tsx';
import { type Palette, palettes } from './palette.ts';
import { hasTiles, useTiles } from './use-tiles.ts';
import { hasWebgl } from './webgl.ts';
import './worker.ts';

interface PositionMapProps {
  /** null = nowhere yet. */
  position: Position | null;
  /** Where to look while there is no position. */
  center: Position;
  scheme: Palette['scheme'];
  tilesUrl: string | null;
  /** What a screen reader is told of the pin. */
  pinLabel: string;
  onPoint: (position: Position) => void;
}

/** Degrees of one press of an arrow key: about 10 m, with Shift 1 m. */
const keyStep = { coarse: 1e-4, fine: 1e-5 };

const directions: Readonly<Record<string, Position>> = {
  ArrowUp: { lat: 1, lng: 0 },
  ArrowDown: { lat: -1, lng: 0 },
  ArrowLeft: { lat: 0, lng: -1 },
  ArrowRight: { lat: 0, lng: 1 },
};

/** A map to point out one place on: by a press, by dragging the pin, or by arrow keys on it. */
export default function PositionMap(props: PositionMapProps) {
  const { t } = useTranslation();
  const [isAvailable, setAvailable] = useState(hasWebgl);
  if (!isAvailable) return <p>{t('results.mapUnavailable')}</p>;
  return <PointingMap {...props} onUnavailable={() => setAvailable(false)} />;
}

function PointingMap(props: PositionMapProps & { onUnavailable: () => void }) {
  const { position, center, scheme, tilesUrl, pinLabel, onPoint, onUnavailable } = props;
  const palette = palettes[scheme];
  const { tiles, onTileError, onTileData } = useTiles(tilesUrl);
  const [isReady, setReady] = useState(false);
  const pin = position ?? center;
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? keyStep.fine : keyStep.coarse;
    onPoint({ lat: pin.lat + direction.lat * step, lng: pin.lng + direction.lng * step });
  };
  return (
    <div className={styles.frame} data-map-state={isReady ? 'idle' : 'loading'}>
      <MapView
        mapLib={maplibre}
        mapStyle={emptyStyle}
        initialViewState={{ latitude: pin.lat, longitude: pin.lng, zoom: position === null ? 13 : 16 }}
        maxBounds={reachableBounds}
        maxZoom={18.5}
        maxPitch={0}
        dragRotate={false}
        attributionControl={false}
        localIdeographFontFamily={fontFamilies.join(',')}
        onLoad={() => setReady(true)}
        onClick={({ lngLat: { lat, lng } }) => onPoint({ lat, lng })}
        onError={(event) => {
          onTileError(event);
          if (!event.target) onUnavailable();
        }}
        onSourceData={onTileData}
      >
        <Layer {...backgroundLayer(palette, true)} />
        <Source id={sourceIds.land} type="geojson" data={landUrl()} maxzoom={12}>
          {landLayers(palette).map((layer) => (
            <Layer key={layer.id} {...layer} />
          ))}
        </Source>
        {tilesUrl !== null && tiles !== 'failed' && (
          <Source
            id={sourceIds.tiles}
            type="raster"
            tiles={[tilesUrl]}
            tileSize={256}
            minzoom={5}
            maxzoom={18}
          >
            <Layer {...tileLayer(palette)} />
          </Source>
        )}
        <Marker
          latitude={pin.lat}
          longitude={pin.lng}
          anchor="bottom"
          draggable
          onDragEnd={({ lngLat: { lat, lng } }) => onPoint({ lat, lng })}
        >
          <button type="button" className={styles.pointer} aria-label={pinLabel} onKeyDown={move}>
            <svg viewBox="0 0 24 32" width="36" height="48" aria-hidden="true">
              <path
                d="M12 31C12 31 2 18 2 11a10 10 0 0 1 20 0c0 7-10 20-10 20z"
                fill={position === null ? 'var(--color-unavailable)' : 'var(--color-accent)'}
                stroke="var(--color-surface)"
                strokeWidth="2"
              />
            </svg>
          </button>
        </Marker>
      </MapView>
      <MapCredit tilesUrl={hasTiles(tiles) ? tilesUrl : null} />
    </div>
  );
}
