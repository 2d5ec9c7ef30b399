import { type Language, languages } from '#domain/language.ts';

const key = 'osaka-kosodate-map/1';

interface Device {
  language: Language | null;
}

/** What the user chose to keep on this device; anything unreadable counts as nothing chosen. */
export function readDevice(): Device {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    const language = (stored as Partial<Device> | null)?.language;
    return { language: languages.find((each) => each === language) ?? null };
  } catch {
    return { language: null };
  }
}

export function writeDevice(device: Device): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(device));
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
}
