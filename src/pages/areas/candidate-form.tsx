import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { areaName } from '#i18n/area-name.ts';
import { nameIn } from '#i18n/name-in.ts';
import type { Candidate } from '#search/view.ts';
import { mostCandidates } from '#search/view-url.ts';
import { useAreas } from '#state/use-areas.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import styles from './areas-page.module.css';

interface CandidateFormProps {
  store: ViewStore;
  places: Places;
}

/** Two ways to name a place: a municipality or ward, or a station and how far round it. */
export function CandidateForm({ store: { view, change }, places }: CandidateFormProps) {
  const { t } = useTranslation();
  const { candidates } = view;
  const isFull = candidates.length >= mostCandidates;
  const add = (candidate: Candidate) => {
    const isThere = candidates.some((each) => JSON.stringify(each) === JSON.stringify(candidate));
    if (!isThere && !isFull) change({ candidates: [...candidates, candidate] });
  };
  return (
    <>
      <AreaForm places={places} isFull={isFull} onAdd={add} />
      <StationForm places={places} isFull={isFull} onAdd={add} />
      {isFull && <p role="status">{t('areas.full', { most: mostCandidates })}</p>}
    </>
  );
}

interface FormProps {
  places: Places;
  isFull: boolean;
  onAdd: (candidate: Candidate) => void;
}

function AreaForm({ places, isFull, onAdd }: FormProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const areas = useAreas(places);
  const cities = places.municipalities.filter(({ parent }) => parent === null);
  const ordered = cities.flatMap((city) => [
    city,
    ...places.municipalities.filter(({ parent }) => parent === city.lgCode),
  ]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ kind: 'area', lgCode: String(new FormData(event.currentTarget).get('area')) });
      }}
    >
      <label className={styles.field}>
        {t('areas.area')}
        <select name="area">
          {ordered.map(({ lgCode }) => (
            <option key={lgCode} value={lgCode}>
              {areaName(areas, lgCode, language)}
            </option>
          ))}
        </select>
      </label>
      <AddButton label={t('areas.addArea')} isFull={isFull} />
    </form>
  );
}

function StationForm({ places, isFull, onAdd }: FormProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const collator = new Intl.Collator(language);
  const key = ({ name }: Places['stations'][number]) =>
    language === 'ja' ? name.kana : nameIn(name, language);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const kilometres = form.get('kilometres') === '2' ? 2 : 1;
        onAdd({ kind: 'circle', stationId: String(form.get('station')), kilometres });
      }}
    >
      <label className={styles.field}>
        {t('areas.station')}
        <select name="station">
          {places.stations
            .toSorted((one, other) => collator.compare(key(one), key(other)))
            .map((station) => (
              <option key={station.id} value={station.id}>
                {nameIn(station.name, language)}
              </option>
            ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('areas.radius')}
        <select name="kilometres">
          <option value="1">{t('areas.kilometres', { count: 1 })}</option>
          <option value="2">{t('areas.kilometres', { count: 2 })}</option>
        </select>
      </label>
      <AddButton label={t('areas.addStation')} isFull={isFull} />
    </form>
  );
}

function AddButton({ label, isFull }: { label: string; isFull: boolean }) {
  const { t } = useTranslation();
  return (
    <button type="submit" className={buttons.button} aria-label={label} aria-disabled={isFull}>
      {t('areas.add')}
    </button>
  );
}
