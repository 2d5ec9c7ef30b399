import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { decodeCompact } from '#domain/compact.ts';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import { LoadError } from '#domain/load-error.ts';
import { decodePlaces, type Places } from '#domain/place.ts';
import { decodeManifest, type Manifest } from '#domain/source.ts';

/** Loaded once, decoded at the edge, immutable; each file fails alone. */
export type Loaded<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; error: LoadError };

/** With the way to try again. */
export type Loading<T> = Loaded<T> & { retry: () => void };

export interface Entry<T> {
  state: Loaded<T>;
  started: boolean;
  read: () => Promise<T>;
}

const listeners = new Set<() => void>();

export function entry<T>(read: () => Promise<T>): Entry<T> {
  return { state: { status: 'loading' }, started: false, read };
}

function file<T>(path: string, decode: (json: unknown) => T): Entry<T> {
  return entry(async () => decode(await fetchJson(path)));
}

const entries = {
  manifest: file<Manifest>('data/manifest.json', decodeManifest),
  places: file<Places>('data/places.json', decodePlaces),
  'baby-stations': file('data/baby-stations.json', (json) => decodeCompact(json, 'baby-stations')),
  nurseries: file('data/nurseries.json', (json) => decodeCompact(json, 'nurseries')),
};

export async function fetchJson(path: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(new URL(path, document.baseURI));
  } catch {
    throw new LoadError('network', path);
  }
  if (!response.ok) throw new LoadError(response.status === 404 ? 'not-found' : 'network', path);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadError(error instanceof SyntaxError ? 'not-json' : 'network', path);
  }
}

async function load<T>(target: Entry<T>): Promise<void> {
  target.started = true;
  target.state = { status: 'loading' };
  notify();
  try {
    target.state = { status: 'ready', value: await target.read() };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    target.state = { status: 'failed', error };
  }
  notify();
}

/** What the list of a theme is made of; done when each of it is there or has failed. */
export async function loadForList(theme: Theme): Promise<void> {
  await Promise.allSettled([
    load(entries.manifest),
    load(entries.places),
    load(entries[theme] as Entry<unknown>),
  ]);
}

/** Reads again what is on the screen, from what the device keeps by now; until it is read the present values stay. */
export async function reloadData(): Promise<void> {
  const shown: readonly Entry<unknown>[] = Object.values(entries).filter(({ started }) => started);
  await Promise.all(
    shown.map(async (target) => {
      const value = await target.read().catch(() => null);
      if (value !== null) target.state = { status: 'ready', value };
    }),
  );
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useEntry<T>(target: Entry<T>): Loading<T> {
  const state = useSyncExternalStore(subscribe, () => target.state);
  useEffect(() => {
    if (!target.started) void load(target);
  }, [target]);
  const retry = useCallback(() => void load(target), [target]);
  return { ...state, retry };
}

export function useManifest() {
  return useEntry(entries.manifest);
}

export function usePlaces() {
  return useEntry(entries.places);
}

export function useFacilities<T extends Theme>(theme: T) {
  return useEntry(entries[theme] as unknown as Entry<FacilityOf<T>[]>);
}
