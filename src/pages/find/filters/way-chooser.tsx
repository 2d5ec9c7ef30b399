import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { placeName } from '#i18n/place-name.ts';
import { cameraOfWay } from '#map/framing.ts';
import { SearchBox } from '#pages/find/place-search/search-box.tsx';
import { usePlaceSearch } from '#pages/find/place-search/use-place-search.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import type { PlaceHit } from '#search/place-search.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import styles from './filter-panel.module.css';

/** A way leads to a place, not to one of the facilities that are looked for along it. */
const noFacilities: Finding['facilities'] = { status: 'ready', value: [], retry: () => undefined };

export function WayChooser({ finding }: { finding: Finding }) {
  const { view, change, origin, places, areas } = finding;
  const { t, i18n } = useTranslation();
  const search = usePlaceSearch(places, noFacilities);
  const known = places.status === 'ready' ? places.value : null;
  const name = view.toId && placeName(view.toId, known, areas, i18n.language as Language);
  /** The phone's own position stays out of the link: its camera follows by itself. */
  const choose = ({ id, position }: PlaceHit) =>
    change(
      origin.kind === 'place' && position !== null
        ? { toId: id, camera: cameraOfWay(origin.position, position) }
        : { toId: id },
    );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('way.title')}</legend>
      {name === null ? (
        <SearchBox search={search} label={t('way.to')} placeholder={t('way.to')} onChoose={choose} />
      ) : (
        <button type="button" className={buttons.button} onClick={() => change({ toId: null })}>
          <LaterIcon name="close" />
          {t('way.drop', { name })}
        </button>
      )}
      <p className={styles.hint}>{t(origin.kind === 'map' ? 'way.needsStart' : 'way.explain')}</p>
    </fieldset>
  );
}
