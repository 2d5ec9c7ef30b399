import { useMemo } from 'react';
import type { Finding } from '#pages/find/use-finding.ts';
import type { PlaceSearch } from './use-suggestions.ts';

const suggestionLimit = 8;
/** The index is made at the first search; null while what one may search in is loading. */
export function usePlaceSearch(
  places: Finding['places'],
  facilities: Finding['facilities'],
): PlaceSearch | null {
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const knownFacilities = facilities.status === 'ready' ? facilities.value : null;
  const isLoading = places.status === 'loading' || facilities.status === 'loading';
  return useMemo(() => {
    if (isLoading) return null;
    const load = async () => {
      const { buildPlaceIndex, searchPlaces } = await import('#search/place-search.ts');
      const index = buildPlaceIndex(
        knownPlaces ?? { municipalities: [], stations: [] },
        knownFacilities ?? [],
      );
      return (text: string) => searchPlaces(index, text, suggestionLimit);
    };
    let loaded: ReturnType<typeof load> | null = null;
    return async (text) => {
      loaded ??= load();
      loaded.catch(() => {
        loaded = null;
      });
      return (await loaded)(text);
    };
  }, [isLoading, knownPlaces, knownFacilities]);
}
