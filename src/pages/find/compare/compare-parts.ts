import { withWords } from '#i18n/i18n.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

export const CompareTray = lazyPart(
  async () => (await withWords(import('./compare-tray.tsx'), 'compare')).CompareTray,
);

/** A list without its buttons is still a list: where they cannot be fetched, nothing stands in their place. */
export const CompareToggle = lazyPart(
  async () => (await withWords(import('./compare-toggle.tsx'), 'compare')).CompareToggle,
  () => null,
);
