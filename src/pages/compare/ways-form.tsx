import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { nameIn } from '#i18n/name-in.ts';
import { farthestWay, wayAssumptions } from '#search/ways.ts';
import type { ViewStore } from '#state/use-view.ts';
import styles from './compare-table.module.css';

interface WaysFormProps {
  store: ViewStore;
  places: Places;
  areas: Areas;
}

/** Two public places, of which the link may tell: one near home, and the one passed every day. */
export function WaysForm({ store: { view, change }, places, areas }: WaysFormProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const stations = places.stations.map(({ id, name }) => ({ id, name: nameIn(name, language) }));
  const towns = places.municipalities.map(({ lgCode }) => ({
    id: lgCode,
    name: areaName(areas, lgCode, language),
  }));
  const field = (label: string, value: string | null, onChange: (id: string | null) => void) => (
    <label className={styles.place}>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{t('ways.none')}</option>
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
  );
  return (
    <fieldset className={styles.ways}>
      <legend>{t('ways.title')}</legend>
      {field(t('ways.home'), view.placeId, (placeId) => change({ placeId }))}
      {field(t('ways.daily'), view.toId, (toId) => change({ toId }))}
      <p className={styles.caution}>
        {t('ways.assumptions', { ...wayAssumptions, farthest: formatDistance(language, farthestWay) })}
      </p>
    </fieldset>
  );
}
