import type { Origin } from '#search/view.ts';

export type GpsOrigin = Extract<Origin, { kind: 'gps' }>;

export type GpsState =
  | { status: 'off' }
  /** `origin`: the point known before, which stays in use until the new one is found. */
  | { status: 'asking'; origin: GpsOrigin | null }
  | {
      status: 'on';
      /** What the list is ordered by: it follows only a real move or a tap, so that no line jumps from under a finger. */
      origin: GpsOrigin;
      /** Where the phone was last. */
      latest: GpsOrigin;
      /** Where it was at the last tap: what the map was sent to. */
      tapped: GpsOrigin;
      /** No newer position can be had. */
      isLost: boolean;
    }
  | { status: 'refused' | 'failed' | 'slow' };

export function originOf(gps: GpsState): GpsOrigin | null {
  return 'origin' in gps ? gps.origin : null;
}
