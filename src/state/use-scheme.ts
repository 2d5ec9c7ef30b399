import { readDevice, useDevice } from './use-device.ts';
import { useMedia } from './use-media.ts';

export type Scheme = 'light' | 'dark';

/** The colours now shown: those chosen on this device, else the system's. */
export function useScheme(): Scheme {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return useDevice().scheme ?? (isDark ? 'dark' : 'light');
}

/** Every colour of the style sheet and the browser's own bar follow. */
export function applyScheme(): void {
  const { scheme } = readDevice();
  if (scheme === null) delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const isChosen = scheme === bar.dataset.scheme;
    bar.media =
      scheme === null ? `(prefers-color-scheme: ${bar.dataset.scheme})` : isChosen ? 'all' : 'not all';
  }
}
