import { useDeferredValue, useMemo } from 'react';
import type { Nursery } from '#domain/nursery.ts';
import { type AreaSymbol, areaSymbols } from '#search/area-symbols.ts';
import type { Finding } from './use-finding.ts';

/** While the whole prefecture is asked for: who has chosen one municipality looks at its nurseries. */
export function useAreaSymbols({ question, places, facilities, moment }: Finding): AreaSymbol[] | null {
  const { facilities: known, criteria } = useDeferredValue(question);
  const isReady = facilities.status === 'ready' && places.status === 'ready';
  return useMemo(() => {
    if (!isReady || criteria.theme !== 'nurseries' || criteria.area !== null) return null;
    const nurseries = known.filter((each): each is Nursery => each.theme === 'nurseries');
    return areaSymbols(nurseries, criteria, places.value.municipalities, moment.today);
  }, [isReady, known, criteria, places, moment.today]);
}
