import { useSyncExternalStore } from 'react';
import { onDevice, storedParts, storedText, writeParts } from './use-device.ts';

/** What is gone with the page unless the user has the device keep it. In no link, request or log. */
export interface KeptByChoice<T> {
  /** The value and whether the device keeps it; the same value as long as nothing changes. */
  use(): { value: T; isKept: boolean };
  /** Keeps it from now on, or has the device forget it; as before where `isKept` is left out. */
  set(value: T, isKept?: boolean): void;
}

/** `part` is its name on the device; `read` answers null for what cannot be understood, which counts as not kept. */
export function keptByChoice<T>(
  part: string,
  nothing: T,
  read: (stored: unknown) => NonNullable<T> | null,
): KeptByChoice<T> {
  let inMemory = nothing;
  let last: { text: string; kept: NonNullable<T> | null } | null = null;
  const kept = () => {
    const text = storedText();
    if (last?.text !== text) last = { text, kept: read(storedParts()[part]) };
    return last.kept;
  };
  return {
    use: () => ({
      value: useSyncExternalStore(onDevice, () => kept() ?? inMemory),
      isKept: useSyncExternalStore(onDevice, () => kept() !== null),
    }),
    set: (value, isKept = kept() !== null) => {
      inMemory = value;
      if (writeParts({ [part]: isKept ? value : undefined }) && isKept) inMemory = nothing;
    },
  };
}
