import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pin } from '#search/pin.ts';
import type { Insets } from './camera.ts';

/** The facilities in the uncovered part of the map, which lies flat with north up. */
export function idsInView(map: MapLibreMap, pins: readonly Pin[], insets: Insets): ReadonlySet<string> {
  const { clientWidth, clientHeight } = map.getContainer();
  const northWest = map.unproject([insets.left, insets.top]);
  const southEast = map.unproject([clientWidth - insets.right, clientHeight - insets.bottom]);
  const shown = pins.filter(
    ({ position: { lat, lng } }) =>
      lat <= northWest.lat && lat >= southEast.lat && lng >= northWest.lng && lng <= southEast.lng,
  );
  return new Set(shown.map(({ id }) => id));
}
