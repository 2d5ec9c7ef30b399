import { withWords } from '#i18n/i18n.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

const load = async () => (await withWords(import('./ways.ts'), 'places', 'ways', 'later')).ways;

export const WaysPanel = lazyPart(async () => (await load()).WaysPanel);
export const WayLine = lazyPart(async () => (await load()).WayLine);
export const WayOrder = lazyPart(async () => (await load()).WayOrder);
