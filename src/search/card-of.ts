import type { View } from './view.ts';
import { defaultView } from './view-url.ts';

/** Where the card of a nursery opens: on the finding page, with nothing left out by filters. */
export function cardOf(view: View, id: string) {
  const { nurseries } = defaultView.criteria;
  const { classAges, entryMonth } = view.criteria.nurseries;
  return {
    page: 'find',
    theme: 'nurseries',
    selectedId: id,
    criteria: { ...view.criteria, nurseries: { ...nurseries, classAges, entryMonth } },
  } as const;
}
