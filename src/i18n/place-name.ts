import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { type Areas, areaName } from './area-name.ts';
import { nameIn } from './name-in.ts';

/** The name of the place searched from: a station, or a municipality or ward. */
export function placeName(placeId: string, places: Places | null, areas: Areas, language: Language): string {
  const station = places?.stations.find(({ id }) => id === placeId);
  return station === undefined ? areaName(areas, placeId, language) : nameIn(station.name, language);
}
