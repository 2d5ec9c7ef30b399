import type { Parser } from './url-value.ts';

export const ledgerOrders = ['municipality', 'asOf', 'facilities', 'completeness', 'findings'] as const;

export type LedgerOrder = (typeof ledgerOrders)[number];

/** How the rows of 「データの鮮度」 follow one another. */
export interface LedgerOrdering {
  order: LedgerOrder;
  isReversed: boolean;
}

/** In a link: `findings`, reversed `-findings`; the usual order is not written. */
export const ledgerOrdering: Parser<LedgerOrdering> = {
  parse: (text) => {
    const isReversed = text.startsWith('-');
    const order = ledgerOrders.find((each) => each === text.slice(isReversed ? 1 : 0));
    return order && { order, isReversed };
  },
  serialise: ({ order, isReversed }) => (isReversed ? `-${order}` : order === ledgerOrders[0] ? null : order),
};
