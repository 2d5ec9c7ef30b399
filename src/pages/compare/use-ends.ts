import { useTranslation } from 'react-i18next';
import type { Position } from '#domain/facility-common.ts';
import type { Language } from '#domain/language.ts';
import { type Places, positionOf } from '#domain/place.ts';
import type { Areas } from '#i18n/area-name.ts';
import { placeName } from '#i18n/place-name.ts';
import { placeIn } from '#search/anchors.ts';
import { type AnchorSlot, dailySlots, homeSlots, type View } from '#search/view.ts';
import { useOwnPoints } from '#state/use-own-points.ts';

/** A place the nurseries are measured from. */
export interface End {
  key: AnchorSlot | 'from' | 'to';
  label: string;
  name: string;
  position: Position;
  /** A point of one's own: it goes into no file. */
  isPrivate: boolean;
}

export interface Ends {
  /** Where the list is measured from; the home of older links. */
  from: End | null;
  homes: readonly End[];
  dailies: readonly End[];
}

/** The homes and daily places that are named in the list, and what the link measures from. */
export function useEnds({ anchors, placeId, toId }: View, places: Places | null, areas: Areas): Ends {
  const { t, i18n } = useTranslation();
  const { points } = useOwnPoints();
  const publicEnd = (key: End['key'], label: string, id: string | null): End | null => {
    const position = id === null || places === null ? null : positionOf(id, places);
    if (id === null || position === null) return null;
    return {
      key,
      label,
      name: placeName(id, places, areas, i18n.language as Language),
      position,
      isPrivate: false,
    };
  };
  const endOf = (slot: AnchorSlot): End | null => {
    const label = t(`anchor.slot.${slot}`);
    const own = points[slot];
    return own === undefined
      ? publicEnd(slot, label, placeIn(anchors, slot))
      : { key: slot, label, name: t('anchor.own'), position: own, isPrivate: true };
  };
  const to = publicEnd('to', t('ways.toDaily'), toId);
  return {
    from: publicEnd('from', t('compare.distance'), placeId),
    homes: homeSlots.flatMap((slot) => endOf(slot) ?? []),
    dailies: [...dailySlots.flatMap((slot) => endOf(slot) ?? []), ...(to === null ? [] : [to])],
  };
}
