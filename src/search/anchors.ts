import type { Facility } from '#domain/facility.ts';
import type { Answer, Position } from '#domain/facility-common.ts';
import { type Places, positionOf } from '#domain/place.ts';
import { distanceBetween } from './proximity.ts';
import { type Anchor, type AnchorSlot, anchorSlots, type Found, type WayAsked } from './view.ts';
import { detourBy, minutesFor } from './ways.ts';

/** Points of one's own, which no link carries. */
export type PrivatePoints = { readonly [S in AnchorSlot]?: Position };

/** 「通う道」 The two places a list is held against, as far as they are known. */
export interface Way extends WayAsked {
  homeAt: Position | null;
  dailyAt: Position | null;
}

/** A point of one's own goes before the public place of the link. */
export function wayOf(
  asked: WayAsked,
  anchors: readonly Anchor[],
  own: PrivatePoints,
  places: Places | null,
): Way {
  const at = (slot: AnchorSlot) => {
    const placeId = placeIn(anchors, slot);
    return own[slot] ?? (placeId === null || places === null ? null : positionOf(placeId, places));
  };
  return { ...asked, homeAt: at(asked.home), dailyAt: at(asked.daily) };
}

/** The public place that is named for a slot; null = none. */
export function placeIn(anchors: readonly Anchor[], slot: AnchorSlot): string | null {
  return anchors.find((each) => each.slot === slot)?.placeId ?? null;
}

/** With another place for a slot, or none, in the order of the slots. */
export function withPlace(anchors: readonly Anchor[], slot: AnchorSlot, placeId: string | null): Anchor[] {
  return anchorSlots.flatMap((each) => {
    const named = each === slot ? placeId : placeIn(anchors, each);
    return named === null ? [] : [{ slot: each, placeId: named }];
  });
}

/** Metres in straight lines; null where an end is not known or the nursery publishes no position. */
export interface WayLengths {
  home: number | null;
  daily: number | null;
  /** See `detourBy`. */
  detour: number | null;
}

export function wayLengths(position: Position | null, { homeAt, dailyAt }: Way): WayLengths {
  const to = (end: Position | null) => position && end && distanceBetween(position, end);
  return {
    home: to(homeAt),
    daily: to(dailyAt),
    detour: position && homeAt && dailyAt && detourBy(position, homeAt, dailyAt),
  };
}

/**
 * Whether a nursery is within so many minutes of both places; of the one that is known while the other is not. unknown:
 * no position is published. null = nothing is asked for.
 */
export function nearBoth(way: Way): ((facility: Facility) => Answer) | null {
  const { both, homeAt, dailyAt } = way;
  if (both === null || (homeAt === null && dailyAt === null)) return null;
  return ({ position }) => {
    if (position === null) return 'unknown';
    const { home, daily } = wayLengths(position, way);
    const isNear = (metres: number | null) => metres === null || minutesFor(metres, both.by) <= both.minutes;
    return isNear(home) && isNear(daily) ? 'yes' : 'no';
  };
}

/** Whether the ends that the order asks for are known. */
export function isOrdered({ order, homeAt, dailyAt }: Way): boolean {
  const ends = { any: [null], home: [homeAt], daily: [dailyAt], detour: [homeAt, dailyAt] }[order];
  return ends.every((end) => end !== null);
}

/** The shortest first, those without a position last; unchanged where an end that matters is not known. */
export function inWayOrder(way: Way, found: readonly Found[]): readonly Found[] {
  const { order } = way;
  if (order === 'any' || !isOrdered(way)) return found;
  return found
    .map((each) => ({
      each,
      metres: wayLengths(each.facility.position, way)[order] ?? Number.POSITIVE_INFINITY,
    }))
    .sort((one, other) => (one.metres === other.metres ? 0 : one.metres - other.metres))
    .map(({ each }) => each);
}
