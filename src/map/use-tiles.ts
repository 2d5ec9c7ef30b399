import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sourceIds } from './layer-ids.ts';

const errorsUntilGivenUp = 3;

export type TilesState = 'off' | 'waiting' | 'shown' | 'failed';

/**
 * Tiles are a bonus over the embedded map: `shown` from the first that arrives, `failed` after three errors in a row,
 * tried again when the network returns.
 */
export function useTiles(tilesUrl: string | null) {
  const [progress, setProgress] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const errors = useRef(0);

  useEffect(() => {
    const tryAgain = () => {
      errors.current = 0;
      setProgress((now) => (now === 'failed' ? 'waiting' : now));
    };
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, []);

  const onTileError = useCallback((event: ErrorEvent) => {
    if (!isOfTiles(event)) return;
    errors.current += 1;
    if (errors.current >= errorsUntilGivenUp) setProgress('failed');
  }, []);

  const onTileData = useCallback((event: MapSourceDataEvent) => {
    if (!isOfTiles(event) || event.tile?.state !== 'loaded') return;
    errors.current = 0;
    setProgress('shown');
  }, []);

  const tiles: TilesState = tilesUrl === null ? 'off' : progress;
  return { tiles, onTileError, onTileData };
}

function isOfTiles(event: { sourceId?: string } | ErrorEvent): boolean {
  return 'sourceId' in event && event.sourceId === sourceIds.tiles;
}
