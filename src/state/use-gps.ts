import { useCallback, useEffect, useRef, useState } from 'react';
import { type GpsState, originOf } from './gps-state.ts';

export interface Gps {
  gps: GpsState;
  locate: () => void;
  /** Orders the list by where the phone is now. */
  rearrange: () => void;
  forget: () => void;
}

/** Asked only by a tap, followed until it is forgotten, kept in memory only. What follows it is fetched with the first tap. */
export function useGps(): Gps {
  const [gps, setGps] = useState<GpsState>({ status: 'off' });
  const stopWatch = useRef<() => void>(undefined);
  const stop = useCallback(() => {
    stopWatch.current?.();
    stopWatch.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const locate = useCallback(() => {
    stop();
    let isStopped = false;
    stopWatch.current = () => {
      isStopped = true;
    };
    setGps((before) => ({ status: 'asking', origin: originOf(before) }));
    import('./watch-position.ts').then(
      ({ watchPosition }) => {
        if (!isStopped) stopWatch.current = watchPosition(setGps);
      },
      () => setGps({ status: 'failed' }),
    );
  }, [stop]);
  const rearrange = useCallback(
    () => setGps((now) => (now.status === 'on' ? { ...now, origin: now.latest, tapped: now.latest } : now)),
    [],
  );
  const forget = useCallback(() => {
    stop();
    setGps({ status: 'off' });
  }, [stop]);
  const hasEnded = gps.status === 'refused' || gps.status === 'failed' || gps.status === 'slow';
  useEffect(() => {
    if (hasEnded) stop();
  }, [hasEnded, stop]);
  return { gps, locate, rearrange, forget };
}
