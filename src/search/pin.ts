import type { Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';

/**
 * 「色調」 available: open now / the class has a place. unavailable: closed now / no place now.
 * not-offered: no such class. unknown: ask / not published / not understood.
 */
export type PinTone = 'available' | 'unavailable' | 'not-offered' | 'unknown';

/** 「ピン」 All the map may know of a facility. */
export interface Pin {
  id: string;
  position: Position;
  theme: Theme;
  tone: PinTone;
  /** The published vacancy is stale: drawn paler. */
  muted: boolean;
}
