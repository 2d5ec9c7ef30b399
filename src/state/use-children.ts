import { useSyncExternalStore } from 'react';
import { onDevice, storedParts, storedText, writeParts } from './use-device.ts';

/** As typed, `YYYY-MM-DD` or not yet; for a child still to come the due date 「出産予定日」. */
export type BirthText = string;

/** Gone with the page, unless the user has the device keep them. In no link, request or log. */
let inMemory: readonly BirthText[] = [];

let last: { text: string; kept: readonly BirthText[] | null } | null = null;

export function useChildren(): readonly BirthText[] {
  return useSyncExternalStore(onDevice, () => keptBirths() ?? inMemory);
}

/** Whether the device keeps them: only by an explicit choice. */
export function useIsKeepingChildren(): boolean {
  return useSyncExternalStore(onDevice, () => keptBirths() !== null);
}

export function setChildren(next: readonly BirthText[], isKept = keptBirths() !== null): void {
  inMemory = next;
  if (writeParts({ births: isKept ? next : undefined }) && isKept) inMemory = [];
}

/** The same list as long as nothing changes. */
function keptBirths(): readonly BirthText[] | null {
  const text = storedText();
  if (last?.text !== text) {
    const { births } = storedParts();
    const isList = Array.isArray(births) && births.every((each) => /^(\d{4}-\d\d-\d\d)?$/.test(String(each)));
    last = { text, kept: isList ? births.map(String) : null };
  }
  return last.kept;
}
