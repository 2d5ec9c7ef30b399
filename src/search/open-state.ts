import type { BabyStation } from '#domain/baby-station.ts';
import { type OpeningHours, type OpenState, openStateAt } from '#domain/opening-hours.ts';

const remembered = new WeakMap<OpeningHours, { instant: number; openState: OpenState }>();

/**
 * `openStateAt` of a station's hours, computed once per instant: filter, chip counts and pins of one screen ask the same
 * question of thousands of stations. Hours are immutable, so the answer cannot go stale.
 */
export function openStateOf({ hours }: BabyStation, instant: number): OpenState {
  if (hours === null) return openStateAt(null, instant);
  const known = remembered.get(hours);
  if (known?.instant === instant) return known.openState;
  const openState = openStateAt(hours, instant);
  remembered.set(hours, { instant, openState });
  return openState;
}
