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
  document.documentElement.dataset.scheme = scheme ?? '';
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const own = bar.dataset.scheme;
    bar.media = scheme === null ? `(prefers-color-scheme: ${own})` : scheme === own ? 'all' : 'not all';
  }
}
