import { useSyncExternalStore } from 'react';
import type { Facility } from '#domain/facility.ts';
import {
  type Favourite,
  type Kept,
  type KeptFacility,
  keptShapes,
  mergeKept,
  withRecent,
} from '#domain/kept.ts';
import { keptCaches } from '#domain/kept-caches.ts';
import type { Shape } from '#domain/shape.ts';
import { deviceChange, deviceKey, onDevice, storedParts, storedText, writeParts } from './use-device.ts';

let last: { text: string; kept: Kept } | null = null;

/** What cannot be understood is left out, entry by entry: one broken favourite does not cost the others. */
export function readKept(): Kept {
  const text = storedText();
  if (last?.text !== text) {
    const stored = storedParts();
    const kept: Kept = {
      favourites: entriesOf(stored.favourites, keptShapes.favourites),
      recents: entriesOf(stored.recents, keptShapes.recents),
      areas: entriesOf(stored.areas, keptShapes.areas),
    };
    last = { text, kept };
  }
  return last.kept;
}

function entriesOf<T>(stored: unknown, shape: Shape<T>): T[] {
  return Array.isArray(stored) ? stored.filter((entry) => shape(entry) === null) : [];
}

export function useKept(): Kept {
  return useSyncExternalStore(onDevice, readKept);
}

export function useIsFavourite(id: string): boolean {
  return useSyncExternalStore(onDevice, () => readKept().favourites.some((each) => each.id === id));
}

/** Each answers whether the device keeps it. */
export function addFavourite(facility: Facility): boolean {
  return writeParts({
    favourites: [favouriteOf(facility), ...readKept().favourites],
  } satisfies Partial<Kept>);
}

export function removeFavourite(id: string): boolean {
  const favourites = readKept().favourites.filter((each) => each.id !== id);
  return writeParts({ favourites } satisfies Partial<Kept>);
}

export function changeFavourite(id: string, change: Partial<Pick<Favourite, 'note' | 'seen'>>): boolean {
  const favourites = readKept().favourites.map((each) => (each.id === id ? { ...each, ...change } : each));
  return writeParts({ favourites } satisfies Partial<Kept>);
}

export function addRecent(facility: KeptFacility): boolean {
  const { recents } = readKept();
  return recents[0]?.id === facility.id || writeParts({ recents: withRecent(recents, facility) });
}

export function clearRecents(): boolean {
  return writeParts({ recents: [] } satisfies Partial<Kept>);
}

/** A list kept on purpose should outlast the browser's own tidying up; whether it does is the browser's choice. */
export function addArea(link: string): boolean {
  void navigator.storage?.persist?.();
  return writeParts({ areas: [{ link }, ...readKept().areas] } satisfies Partial<Kept>);
}

export function removeArea(link: string): boolean {
  const areas = readKept().areas.filter((each) => each.link !== link);
  return writeParts({ areas } satisfies Partial<Kept>);
}

export function addKept(added: Kept): boolean {
  return writeParts(mergeKept(readKept(), added));
}

/** Everything this app has put on the device: what the user kept and chose, data, tiles and the app's own code. */
export async function clearDevice(): Promise<void> {
  window.localStorage.removeItem(deviceKey);
  window.dispatchEvent(new Event(deviceChange));
  if (!('caches' in window)) return;
  const own = new URL('.', document.baseURI).href;
  const names = await caches.keys();
  const ours = names.filter(
    (name) => (Object.values(keptCaches) as string[]).includes(name) || name.endsWith(own),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration(own);
  await registration?.unregister();
}

function favouriteOf(facility: Facility): Favourite {
  const { id, theme, name } = facility;
  return { id, theme, name, note: '', seen: facility.theme === 'nurseries' ? facility.vacancies : null };
}
