import { useSyncExternalStore } from 'react';

/** As typed, `YYYY-MM-DD` or not yet; for a child still to come the due date 「出産予定日」. */
export type BirthText = string;

/** In memory only: gone with the page, in no link, storage, request or log. */
let births: readonly BirthText[] = [];
const listeners = new Set<() => void>();

export function useChildren(): readonly BirthText[] {
  return useSyncExternalStore(subscribe, () => births);
}

export function setChildren(next: readonly BirthText[]): void {
  births = next;
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
