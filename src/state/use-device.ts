import { useSyncExternalStore } from 'react';
import { type Language, languages } from '#domain/language.ts';

const key = 'osaka-kosodate-map/1';
const changeEvent = 'devicechange';

/** What the user chose to keep on this device, all under one key. */
export interface Device {
  language: Language | null;
}

/** Each part is read like any foreign input: what cannot be understood counts as nothing kept. */
const decoders: { readonly [K in keyof Device]: (stored: unknown) => Device[K] } = {
  language: (stored) => languages.find((each) => each === stored) ?? null,
};

function decode(text: string): Device {
  let stored: Record<string, unknown> = {};
  try {
    stored = Object(JSON.parse(text));
  } catch {
    // Unreadable: nothing is kept.
  }
  const parts = Object.entries(decoders).map(([part, read]) => [part, read(stored[part])]);
  return Object.fromEntries(parts) as Device;
}

function storedText(): string {
  try {
    return window.localStorage.getItem(key) ?? '{}';
  } catch {
    return '{}';
  }
}

let last: { text: string; device: Device } | null = null;

/** The same object as long as nothing changes. */
export function readDevice(): Device {
  const text = storedText();
  if (last?.text !== text) last = { text, device: decode(text) };
  return last.device;
}

/** Keeps the parts given, the others stay as they are. */
export function writeDevice(change: Partial<Device>): void {
  try {
    window.localStorage.setItem(key, JSON.stringify({ ...readDevice(), ...change }));
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(changeEvent));
}

/**
 * Follows changes of this page and of other tabs.
 * @public
 */
export function useDevice(): Device {
  return useSyncExternalStore(subscribe, readDevice);
}

function subscribe(onChange: () => void): () => void {
  for (const event of [changeEvent, 'storage']) window.addEventListener(event, onChange);
  return () => {
    for (const event of [changeEvent, 'storage']) window.removeEventListener(event, onChange);
  };
}
