import { useTranslation } from 'react-i18next';
import type { Position } from '#domain/facility-common.ts';
import type { Language } from '#domain/language.ts';
import { placeName } from '#i18n/place-name.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { placeIn, withPlace } from '#search/anchors.ts';
import type { PlaceHit } from '#search/place-search.ts';
import { type AnchorSlot, anchorSlots, dailySlots, homeSlots, type View } from '#search/view.ts';
import { forgetPoint, setOwnPoints, useOwnPoints } from '#state/use-own-points.ts';

/** What one reaches on foot or by bicycle fits the map of a phone. */
const nearZoom = 13;

export interface Anchors {
  /** Those that are named, in the order of the slots. */
  known: readonly AnchorSlot[];
  picking: AnchorSlot | null;
  nameOf: (slot: AnchorSlot) => string;
  /** Without saying which one it is. */
  shortNameOf: (slot: AnchorSlot) => string;
  /** A public place, to which the map goes. */
  setPlace: (slot: AnchorSlot, place: PlaceHit) => void;
  /** A point of one's own, for this screen only. */
  setPoint: (slot: AnchorSlot, position: Position) => void;
  pick: (slot: AnchorSlot | null) => void;
  remove: (slot: AnchorSlot) => void;
}

export function useAnchors({ view, change, places, areas, onMove }: Finding): Anchors {
  const { t, i18n } = useTranslation();
  const { points, picking } = useOwnPoints();
  const { anchors } = view;
  const known = anchorSlots.filter((slot) => points[slot] !== undefined || placeIn(anchors, slot) !== null);
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const shortNameOf = (slot: AnchorSlot) => {
    const placeId = placeIn(anchors, slot);
    if (points[slot] !== undefined || placeId === null) return t('anchor.own');
    return placeName(placeId, knownPlaces, areas, i18n.language as Language);
  };
  return {
    known,
    picking,
    nameOf: (slot) => t('anchor.named', { slot: t(`anchor.slot.${slot}`), name: shortNameOf(slot) }),
    shortNameOf,
    setPlace: (slot, { id: placeId, position }) => {
      forgetPoint(slot);
      if (position !== null) onMove({ center: position, zoom: nearZoom });
      change({ anchors: withPlace(anchors, slot, placeId), way: withChosen(view.way, slot) });
    },
    setPoint: (slot, position) => {
      setOwnPoints({ points: { ...points, [slot]: position }, picking: null });
      change({ anchors: withPlace(anchors, slot, null), way: withChosen(view.way, slot) });
    },
    pick: (slot) => {
      setOwnPoints({ picking: slot });
      if (slot !== null) change({ way: withChosen(view.way, slot) });
    },
    remove: (slot) => {
      forgetPoint(slot);
      const rest = known.filter((each) => each !== slot);
      change({ anchors: withPlace(anchors, slot, null), way: rest.reduceRight(withChosen, view.way) });
    },
  };
}

/** What was named last is what the list is held against. */
function withChosen(way: View['way'], slot: AnchorSlot): View['way'] {
  const home = homeSlots.find((each) => each === slot);
  const daily = dailySlots.find((each) => each === slot);
  return { ...way, ...(home && { home }), ...(daily && { daily }) };
}
