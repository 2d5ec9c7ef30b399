import { hasMoved } from '#search/moved.ts';
import { type GpsOrigin, type GpsState, originOf } from './gps-state.ts';

type Update = (next: (before: GpsState) => GpsState) => void;

/** Follows the phone's position until the function given back is called. */
export function watchPosition(update: Update): () => void {
  if (!('geolocation' in navigator)) {
    update(() => ({ status: 'failed' }));
    return () => undefined;
  }
  const { geolocation } = navigator;
  const watch = geolocation.watchPosition(
    ({ coords }) => update((before) => found(before, coords)),
    (error) => update((before) => missed(before, error)),
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 10_000 },
  );
  return () => geolocation.clearWatch(watch);
}

function found(before: GpsState, coords: GeolocationCoordinates): GpsState {
  const latest: GpsOrigin = {
    kind: 'gps',
    position: { lat: coords.latitude, lng: coords.longitude },
    accuracy: coords.accuracy,
  };
  if (before.status !== 'on') return { status: 'on', origin: latest, latest, tapped: latest, isLost: false };
  const origin = hasMoved(before.origin, latest) ? latest : before.origin;
  return { ...before, origin, latest, isLost: false };
}

function missed(before: GpsState, { code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): GpsState {
  if (code === PERMISSION_DENIED) return { status: 'refused' };
  if (before.status === 'on') return { ...before, isLost: true };
  const known = originOf(before);
  if (known !== null) return { status: 'on', origin: known, latest: known, tapped: known, isLost: true };
  return { status: code === TIMEOUT ? 'slow' : 'failed' };
}
