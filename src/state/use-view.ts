import { useMemo, useSyncExternalStore } from 'react';
import type { View } from '#search/view.ts';
import { parseView, serialiseView } from '#search/view-url.ts';

/** Camera moves and typing replace the entry; opening a facility or a page pushes one, so that "back" leads out of it. */
export type NavigateMode = 'push' | 'replace';

export interface ViewStore {
  view: View;
  /** Keys of the link that could not be read and were left at their default. */
  invalid: readonly string[];
  change: (change: Partial<View>, mode?: NavigateMode) => void;
  /** Back to where the present entry was opened from; on a link from outside the change is made in place. */
  leave: (change: Partial<View>) => void;
}

/** What the page was opened with. */
export const openedWith = window.location.hash;

const changeEvent = 'viewchange';

/** Marks an entry that this page pushed: "back" stays on the page. */
const openedHere = { isOpenedHere: true };

/** The URL hash is the only home of what a shared link carries. */
export function useView(): ViewStore {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => ({ ...parseView(hash), change, leave }), [hash]);
}

function change(partial: Partial<View>, mode: NavigateMode = 'replace'): void {
  const next = serialiseView({ ...parseView(window.location.hash).view, ...partial });
  if (next === window.location.hash) return;
  if (mode === 'push') window.history.pushState(openedHere, '', next);
  else window.history.replaceState(window.history.state, '', next);
  window.dispatchEvent(new Event(changeEvent));
}

function leave(partial: Partial<View>): void {
  if (window.history.state?.isOpenedHere === true) window.history.back();
  else change(partial);
}

function subscribe(onChange: () => void): () => void {
  for (const event of ['hashchange', 'popstate', changeEvent]) window.addEventListener(event, onChange);
  return () => {
    for (const event of ['hashchange', 'popstate', changeEvent]) window.removeEventListener(event, onChange);
  };
}
