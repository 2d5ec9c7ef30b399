import { useCallback, useState } from 'react';
import type { Origin } from '#search/view.ts';

export type GpsOrigin = Extract<Origin, { kind: 'gps' }>;

export type GpsState =
  | { status: 'off' }
  /** `origin`: the point known before, which stays in use until the new one is found. */
  | { status: 'asking'; origin: GpsOrigin | null }
  | { status: 'on'; origin: GpsOrigin }
  | { status: 'refused' | 'failed' };

export function originOf(gps: GpsState): GpsOrigin | null {
  return 'origin' in gps ? gps.origin : null;
}

/** Asked only by a tap, kept in memory only. */
export function useGps(): { gps: GpsState; locate: () => void; forget: () => void } {
  const [gps, setGps] = useState<GpsState>({ status: 'off' });
  const locate = useCallback(() => {
    if (!('geolocation' in navigator)) {
      setGps({ status: 'failed' });
      return;
    }
    setGps((before) => ({ status: 'asking', origin: originOf(before) }));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        setGps({
          status: 'on',
          origin: {
            kind: 'gps',
            position: { lat: coords.latitude, lng: coords.longitude },
            accuracy: coords.accuracy,
          },
        }),
      (error) => setGps({ status: error.code === error.PERMISSION_DENIED ? 'refused' : 'failed' }),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
    );
  }, []);
  const forget = useCallback(() => setGps({ status: 'off' }), []);
  return { gps, locate, forget };
}
