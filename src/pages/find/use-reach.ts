import { useMemo } from 'react';
import type { Position } from '#domain/facility-common.ts';
import { type Places, positionOf } from '#domain/place.ts';
import type { Criteria } from '#search/criteria.ts';
import type { Origin, Reach, View } from '#search/view.ts';
import { useLoaded } from './use-loaded.ts';

type ReachCode = typeof import('#search/reach.ts');

const loadReach = () => import('#search/reach.ts');

/** Its code comes only when a link or a tap asks for it; the list waits for it rather than show what is out of reach. */
export interface ReachAsked {
  /** Where one looks: around the origin, or along the way to another place. null = anywhere. */
  reach: Reach | null;
  /** null while it is not needed or still on its way. */
  code: ReachCode | null;
  isWaiting: boolean;
  hasFailed: boolean;
}

export function useReach(view: View, criteria: Criteria, origin: Origin, places: Places | null): ReachAsked {
  const radius = criteria.theme === 'baby-stations' ? criteria.radius : null;
  const to = wayEndOf(view, places);
  const isAlong = to !== null && origin.kind !== 'map';
  const isAsked = isAlong || radius !== null;
  const { code, isWaiting, hasFailed } = useLoaded<ReachCode>(isAsked, loadReach);
  const { lat, lng } = origin.position;
  const reach = useMemo((): Reach | null => {
    if (code === null) return null;
    if (isAlong) return { kind: 'along', from: { lat, lng }, to, metres: code.besideWay };
    return radius === null ? null : { kind: 'around', center: { lat, lng }, metres: radius };
  }, [code, isAlong, to, radius, lat, lng]);
  return { reach, code, isWaiting, hasFailed };
}

/** Where the way leads that is searched along; null = no way, or not known yet. */
export function wayEndOf({ theme, toId }: View, places: Places | null): Position | null {
  return theme === 'baby-stations' && toId !== null && places !== null ? positionOf(toId, places) : null;
}
