import { useMemo } from 'react';
import { type Pin, pinOf } from '#search/pin.ts';
import type { Finding } from './use-finding.ts';

/**
 * What the list shows and the open facility, whether it fits or not. In the order of
 * the data, not of the list: that changes with every move of the map, and the map would be filled anew each time.
 */
export function usePins({ question, results, view: { selectedId }, moment }: Finding): readonly Pin[] {
  const { facilities, criteria } = question;
  const { found } = results;
  return useMemo(() => {
    const shown = new Set(found.map(({ facility }) => facility.id));
    return facilities
      .filter(({ id }) => shown.has(id) || id === selectedId)
      .flatMap((facility) => pinOf(facility, criteria, moment.now, moment.today) ?? []);
  }, [facilities, criteria, found, selectedId, moment]);
}
