import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';
import { keepData } from './kept-data.ts';
import { reloadData } from './use-datasets.ts';

/** What has arrived since the page was opened. It waits until the user asks for it. */
export interface News {
  /** A new version of the app: taking it loads the page anew, at the same link. */
  takeVersion: (() => void) | null;
  /** Newer data than on the screen: taking it changes the list in place. */
  takeData: (() => void) | null;
}

let news: News = { takeVersion: null, takeData: null };
const listeners = new Set<() => void>();

function announce(change: Partial<News>): void {
  news = { ...news, ...change };
  for (const listener of listeners) listener();
}

export function useNews(): News {
  return useSyncExternalStore(subscribe, () => news);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const pause = 30 * 60_000;

let worker: Workbox | null = null;

/** Keeps app and data on the device for when there is no signal, now and whenever the page comes back after a while. */
export async function startKeeping(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registered = new Workbox(new URL('sw.js', document.baseURI).href);
  worker = registered;
  watchVersion(registered);
  await registered.register();
  await navigator.serviceWorker.ready;
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < pause) return;
    last = Date.now();
    // Without network the next time has to do.
    registered.update().catch(() => undefined);
    void refreshData();
  });
  await refreshData();
}

/** What was loaded before the service worker was there has not passed through its hands. */
export function keepLoadedParts(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const parts = new URL('assets/', document.baseURI).href;
  const urlsToCache = loaded.filter((url) => url.startsWith(parts));
  worker?.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache } });
}

function watchVersion(worker: Workbox): void {
  let isWanted = false;
  const reload = () => window.location.reload();
  worker.addEventListener('waiting', () => {
    const takeVersion = () => {
      isWanted = true;
      worker.messageSkipWaiting();
    };
    announce({ takeVersion });
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isWanted) reload();
    // Taken in another tab: this one goes on as it is until asked.
    else if (isUpdate) announce({ takeVersion: reload });
  });
}

async function refreshData(): Promise<void> {
  const isNewer = await keepData().catch(() => false);
  if (!isNewer) return;
  const takeData = () => {
    announce({ takeData: null });
    void reloadData();
  };
  announce({ takeData });
}
