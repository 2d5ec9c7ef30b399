import { useSyncExternalStore } from 'react';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

const darkQuery = '(prefers-color-scheme: dark)';

export function usePalette(): Palette {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  return isDark ? darkPalette : lightPalette;
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(darkQuery);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
