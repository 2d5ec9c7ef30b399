import { useMemo } from 'react';
import type { Facility } from '#domain/facility.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { Places } from '#domain/place.ts';
import type { Way } from '#search/anchors.ts';
import type { Found, View } from '#search/view.ts';
import { useOwnPoints } from '#state/use-own-points.ts';
import { useLoaded } from './use-loaded.ts';

/** How the list is held against homes and daily places. */
export interface WayFinding {
  way: Way;
  /** The list stands in the order asked for. */
  isOrdered: boolean;
  reach: ((facility: Facility) => Answer) | null;
  inOrder: (found: readonly Found[]) => readonly Found[];
}

const loadAnchors = () => import('#search/anchors.ts');

/** Its code comes with the first place chosen; the list waits for it rather than change its order under a finger. */
export function useWay(view: View, places: Places | null) {
  const { theme, anchors, way: asked } = view;
  const { points } = useOwnPoints();
  const isAsked = theme === 'nurseries' && (anchors.length > 0 || Object.keys(points).length > 0);
  const { code, isWaiting, hasFailed } = useLoaded(isAsked, loadAnchors);
  const finding = useMemo((): WayFinding | null => {
    if (!isAsked || code === null) return null;
    const way = code.wayOf(asked, anchors, points, places);
    return {
      way,
      isOrdered: code.isOrdered(way),
      reach: code.nearBoth(way),
      inOrder: (found) => code.inWayOrder(way, found),
    };
  }, [isAsked, code, asked, anchors, points, places]);
  return { finding, isWaiting, hasFailed };
}
