import { useSyncExternalStore } from 'react';
import { type Language, languages } from '#domain/language.ts';

export const deviceKey = 'osaka-kosodate-map/1';
export const deviceChange = 'devicechange';

/** What the user chose to keep on this device, all under one key. */
export interface Device {
  language: Language | null;
  /** The colours; null = the system's. */
  scheme: 'light' | 'dark' | null;
  /** Readings behind the words of やさしい日本語; null = shown. */
  readings: false | null;
  /** The line that greets a first visit has been read. */
  greeted: true | null;
  /** The list alone, without the map. */
  listOnly: boolean | null;
  /** How much of a wide page the list takes, in percent. */
  listShare: number | null;
}

/** Each part is read like any foreign input: what cannot be understood counts as nothing kept. */
const decoders: { readonly [K in keyof Device]: (stored: unknown) => Device[K] } = {
  language: (stored) => languages.find((each) => each === stored) ?? null,
  scheme: (stored) => (stored === 'light' || stored === 'dark' ? stored : null),
  readings: (stored) => (stored === false ? false : null),
  greeted: (stored) => stored === true || null,
  listOnly: (stored) => stored === true || null,
  listShare: (stored) => (typeof stored === 'number' && stored >= 20 && stored <= 70 ? stored : null),
};

/** Of all parts, those of screens that load later too. */
export function storedParts(): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(storedText()));
  } catch {
    // Unreadable: nothing is kept.
    return {};
  }
}

function decode(stored: Readonly<Record<string, unknown>>): Device {
  const parts = Object.entries(decoders).map(([part, read]) => [part, read(stored[part])]);
  return Object.fromEntries(parts) as Device;
}

export function storedText(): string {
  try {
    return window.localStorage.getItem(deviceKey) ?? '{}';
  } catch {
    return '{}';
  }
}

let last: { text: string; device: Device } | null = null;

/** The same object as long as nothing changes. */
export function readDevice(): Device {
  const text = storedText();
  if (last?.text !== text) last = { text, device: decode(storedParts()) };
  return last.device;
}

/** Keeps the parts given, the others stay as they are. */
export function writeDevice(change: Partial<Device>): void {
  writeParts(change);
}

/** Answers whether they are kept: storage may be full or forbidden. */
export function writeParts(change: object): boolean {
  try {
    window.localStorage.setItem(deviceKey, JSON.stringify({ ...storedParts(), ...change }));
    return true;
  } catch {
    return false;
  } finally {
    window.dispatchEvent(new Event(deviceChange));
  }
}

/**
 * Follows changes of this page and of other tabs.
 * @public
 */
export function useDevice(): Device {
  return useSyncExternalStore(onDevice, readDevice);
}

export function onDevice(onChange: () => void): () => void {
  for (const event of [deviceChange, 'storage']) window.addEventListener(event, onChange);
  return () => {
    for (const event of [deviceChange, 'storage']) window.removeEventListener(event, onChange);
  };
}
