import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { nameIn } from '#i18n/name-in.ts';
import { placeIn, withPlace } from '#search/anchors.ts';
import { type AnchorSlot, anchorSlots } from '#search/view.ts';
import { farthestWay, wayAssumptions } from '#search/ways.ts';
import { forgetPoint, useOwnPoints } from '#state/use-own-points.ts';
import type { ViewStore } from '#state/use-view.ts';
import styles from './compare-table.module.css';

/** What the list of places shows for a point that has no name. */
const own = 'own';

interface WaysFormProps {
  store: ViewStore;
  places: Places;
  areas: Areas;
}

/** The homes and daily places of the list, at least one of each to choose. */
export function WaysForm({ store: { view, change }, places, areas }: WaysFormProps) {
  const { t, i18n } = useTranslation();
  const { points } = useOwnPoints();
  const { anchors, way } = view;
  const language = i18n.language as Language;
  const stations = places.stations.map(({ id, name }) => ({ id, name: nameIn(name, language) }));
  const towns = places.municipalities.map(({ lgCode }) => ({
    id: lgCode,
    name: areaName(areas, lgCode, language),
  }));
  const isOffered = (slot: AnchorSlot) =>
    slot === way.home || slot === way.daily || points[slot] !== undefined || placeIn(anchors, slot) !== null;
  const choose = (slot: AnchorSlot, placeId: string | null) => {
    forgetPoint(slot);
    change({ anchors: withPlace(anchors, slot, placeId) });
  };
  return (
    <fieldset className={styles.ways}>
      <legend>{t('ways.title')}</legend>
      {anchorSlots.filter(isOffered).map((slot) => (
        <label key={slot} className={styles.place}>
          {t(`anchor.slot.${slot}`)}
          <select
            value={points[slot] === undefined ? (placeIn(anchors, slot) ?? '') : own}
            onChange={({ target }) => choose(slot, target.value || null)}
          >
            <option value="">{t('ways.none')}</option>
            {points[slot] !== undefined && <option value={own}>{t('anchor.own')}</option>}
            {[stations, towns].map((group, index) => (
              <optgroup key={group[0]?.id} label={t(index === 0 ? 'ways.stations' : 'ways.towns')}>
                {group.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
      <p className={styles.caution}>
        {t('ways.assumptions', { ...wayAssumptions, farthest: formatDistance(language, farthestWay) })}
      </p>
    </fieldset>
  );
}
