import { useMedia } from './use-media.ts';

/** The device or its user asks for little data: then nothing heavy comes unasked. */
export function useSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return useMedia('(prefers-reduced-data: reduce)') || connection?.saveData === true;
}
