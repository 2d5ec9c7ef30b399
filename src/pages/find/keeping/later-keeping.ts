import { loadWords } from '#i18n/i18n.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

const nothing = () => null;

async function load() {
  const [{ keeping }] = await Promise.all([import('./keeping.tsx'), loadWords('kept'), loadWords('later')]);
  return keeping;
}

/** Nothing of the list waits for these, and without them nothing of it is lost. */
export const FavouriteButton = lazyPart(async () => (await load()).FavouriteButton, nothing);
export const FavouriteChange = lazyPart(async () => (await load()).FavouriteChange, nothing);
export const KeepArea = lazyPart(async () => (await load()).KeepArea, nothing);
