import { useMemo } from 'react';
import type { Nursery } from '#domain/nursery.ts';
import { type AreaSymbol, areaSymbols } from '#search/area-symbols.ts';
import type { Finding } from './use-finding.ts';

/** While the whole prefecture is asked for: who has chosen one municipality, or a way, looks at its nurseries. */
export function useAreaSymbols({ question, places, facilities, moment }: Finding): AreaSymbol[] | null {
  const { facilities: known, criteria, circumstances } = question;
  const isNarrowed = criteria.area !== null || (circumstances.reach ?? null) !== null;
  const isReady = facilities.status === 'ready' && places.status === 'ready';
  return useMemo(() => {
    if (!isReady || isNarrowed || criteria.theme !== 'nurseries') return null;
    const nurseries = known.filter((each): each is Nursery => each.theme === 'nurseries');
    return areaSymbols(nurseries, criteria, places.value.municipalities, moment.today);
  }, [isReady, isNarrowed, known, criteria, places, moment.today]);
}
