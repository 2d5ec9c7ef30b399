import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sourceIds } from './layer-ids.ts';

/** Missing tiles until they are many; for each tile that comes one of them is forgiven. */
const manyMissing = 3;
const mostRemembered = 6;

export type TilesState = 'off' | 'waiting' | 'shown' | 'patchy' | 'failed';

/**
 * Tiles are a bonus over the embedded map: `shown` from the first that arrives, `patchy` while many are missing among
 * them, `failed` when many were missing before any came. Without network nothing fails: those kept from earlier come all
 * the same. `attempt` grows when the network returns, to ask anew for what was missing.
 */
export function useTiles(tilesUrl: string | null) {
  const [progress, setProgress] = useState<Exclude<TilesState, 'off'>>('waiting');
  const [attempt, setAttempt] = useState(0);
  const missing = useRef(0);

  useEffect(() => {
    const tryAgain = () => {
      if (missing.current === 0) return;
      missing.current = 0;
      setAttempt((before) => before + 1);
      setProgress((now) => (now === 'patchy' ? 'shown' : now === 'failed' ? 'waiting' : now));
    };
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, []);

  const onTileError = useCallback((event: ErrorEvent) => {
    if (!isOfTiles(event)) return;
    missing.current = Math.min(missing.current + 1, mostRemembered);
    if (missing.current < manyMissing) return;
    const withoutAny = navigator.onLine ? 'failed' : 'waiting';
    setProgress((now) => (now === 'shown' || now === 'patchy' ? 'patchy' : withoutAny));
  }, []);

  const onTileData = useCallback((event: MapSourceDataEvent) => {
    if (!isOfTiles(event) || event.tile?.state !== 'loaded') return;
    missing.current = Math.max(missing.current - 1, 0);
    const isStillPatchy = missing.current > 0;
    setProgress((now) => (now === 'patchy' && isStillPatchy ? 'patchy' : 'shown'));
  }, []);

  const tiles: TilesState = tilesUrl === null ? 'off' : progress;
  return { tiles, attempt, onTileError, onTileData };
}

/** Whether what is on the screen is to be credited. */
export function hasTiles(tiles: TilesState): boolean {
  return tiles === 'shown' || tiles === 'patchy';
}

function isOfTiles(event: { sourceId?: string } | ErrorEvent): boolean {
  return 'sourceId' in event && event.sourceId === sourceIds.tiles;
}
