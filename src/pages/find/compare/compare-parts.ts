import { loadWords } from '#i18n/i18n.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

export const CompareTray = lazyPart(async () => {
  const [{ CompareTray }] = await Promise.all([import('./compare-tray.tsx'), loadWords('compare')]);
  return CompareTray;
});

/** A list without its buttons is still a list: where they cannot be fetched, nothing stands in their place. */
export const CompareToggle = lazyPart(
  async () => {
    const [{ CompareToggle }] = await Promise.all([import('./compare-toggle.tsx'), loadWords('compare')]);
    return CompareToggle;
  },
  () => null,
);
