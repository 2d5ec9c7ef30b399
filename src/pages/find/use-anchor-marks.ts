import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Places, positionOf } from '#domain/place.ts';
import type { AnchorMark } from '#map/anchor-marks.ts';
import { anchorSlots } from '#search/view.ts';
import { setOwnPoints, useOwnPoints } from '#state/use-own-points.ts';
import type { Finding } from './use-finding.ts';

interface AnchorsOnMap {
  anchors: readonly AnchorMark[];
  onPlace: ((position: AnchorMark['position']) => void) | null;
}

/** All homes and daily places, and the press that names one of them. */
export function useAnchorMarks({ view, change, places }: Finding): AnchorsOnMap {
  const { t } = useTranslation();
  const { points, picking } = useOwnPoints();
  const isShown = view.theme === 'nurseries';
  const known: Places | null = places.status === 'ready' ? places.value : null;
  const anchors = useMemo(() => {
    if (!isShown) return [];
    return anchorSlots.flatMap((slot) => {
      const placeId = view.anchors.find((each) => each.slot === slot)?.placeId;
      const position = points[slot] ?? (placeId && known ? positionOf(placeId, known) : null);
      return position ? [{ label: t(`anchor.letter.${slot}`), position }] : [];
    });
  }, [isShown, view.anchors, points, known, t]);
  return {
    anchors,
    onPlace:
      picking === null || !isShown
        ? null
        : (position) => {
            setOwnPoints({ points: { ...points, [picking]: position }, picking: null });
            change({ anchors: view.anchors.filter(({ slot }) => slot !== picking) });
          },
  };
}
