import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sourceIds } from './layer-ids.ts';

/** Missing tiles until they are many; for each tile that comes one of them is forgiven. */
const manyMissing = 3;
const mostRemembered = 6;

/** Milliseconds until many missing ones are asked for again; doubled each time, so that a server in trouble has its peace. */
const firstWait = 30_000;
const mostDoublings = 4;

export type TilesState = 'off' | 'waiting' | 'shown' | 'patchy' | 'failed';

/**
 * Tiles are a bonus over the embedded map: `shown` from the first that arrives, `patchy` while many are missing among
 * them, `failed` when many were missing before any came. Without network nothing fails: those kept from earlier come all
 * the same. `attempt` grows when what was missing is asked for anew: when the network returns, when one comes back to the
 * page, and now and then.
 */
export function useTiles(tilesUrl: string | null) {
  const [progress, setProgress] = useState<Exclude<TilesState, 'off'>>('waiting');
  const [attempt, setAttempt] = useState(0);
  const missing = useRef(0);

  const tryAgain = useCallback(() => {
    if (missing.current === 0 || document.hidden) return;
    missing.current = 0;
    setAttempt((before) => before + 1);
    setProgress((now) => (now === 'patchy' ? 'shown' : now === 'failed' ? 'waiting' : now));
  }, []);

  useEffect(() => {
    window.addEventListener('online', tryAgain);
    document.addEventListener('visibilitychange', tryAgain);
    return () => {
      window.removeEventListener('online', tryAgain);
      document.removeEventListener('visibilitychange', tryAgain);
    };
  }, [tryAgain]);

  useEffect(() => {
    if (progress !== 'failed' && progress !== 'patchy') return;
    const timer = setTimeout(tryAgain, firstWait * 2 ** Math.min(attempt, mostDoublings));
    return () => clearTimeout(timer);
  }, [progress, attempt, tryAgain]);

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
