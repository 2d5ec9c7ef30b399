import { useSyncExternalStore } from 'react';
import type { PrivatePoints } from '#search/anchors.ts';
import type { AnchorSlot } from '#search/view.ts';

export interface OwnPoints {
  points: PrivatePoints;
  /** The place the next press on the map is for; null = a press selects as usual. */
  picking: AnchorSlot | null;
}

/** Homes and ways: in memory only, gone with the page, in no link, storage, request or log. */
let own: OwnPoints = { points: {}, picking: null };
const listeners = new Set<() => void>();

export function useOwnPoints(): OwnPoints {
  return useSyncExternalStore(subscribe, () => own);
}

export function setOwnPoints(change: Partial<OwnPoints>): void {
  own = { ...own, ...change };
  for (const listener of listeners) listener();
}

/** Leaves the places of the other slots. */
export function forgetPoint(slot: AnchorSlot): void {
  const { [slot]: _, ...others } = own.points;
  setOwnPoints({ points: others, picking: null });
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
