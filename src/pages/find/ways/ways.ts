import { WayLine } from './way-line.tsx';
import { WayOrder } from './way-order.tsx';
import { WaysPanel } from './ways-panel.tsx';

/** What a list held against homes and daily places needs, in one piece. */
export const ways = { WayLine, WayOrder, WaysPanel };
