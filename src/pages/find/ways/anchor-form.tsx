import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import { SearchBox } from '#pages/find/place-search/search-box.tsx';
import { usePlaceSearch } from '#pages/find/place-search/use-place-search.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { type AnchorSlot, anchorSlots } from '#search/view.ts';
import { locateOnce } from '#state/locate-once.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { pressable } from '#ui/pressable.ts';
import type { Anchors } from './use-anchors.ts';
import styles from './ways.module.css';

/** One goes from a home to a station, not to one of the nurseries that are looked for. */
const noFacilities = { status: 'ready' as const, value: [] as Facility[], retry: () => undefined };

/** Three ways to name a place: by a public name, by where the phone is, by a press on the map. */
export function AnchorForm({ finding, anchors }: { finding: Finding; anchors: Anchors }) {
  const { t } = useTranslation();
  const search = usePlaceSearch(finding.places, noFacilities);
  const next = anchorSlots.find((slot) => !anchors.known.includes(slot)) ?? 'a';
  const [chosen, setChosen] = useState<AnchorSlot | null>(null);
  const slot = chosen ?? next;
  const { picking } = anchors;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('anchor.add')}</legend>
      <label className={styles.field}>
        {t('anchor.which')}
        <select value={slot} onChange={({ target }) => setChosen(target.value as AnchorSlot)}>
          {anchorSlots.map((each) => (
            <option key={each} value={each}>
              {t(`anchor.slot.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <SearchBox
          search={search}
          label={t('anchor.search')}
          placeholder={t('anchor.search')}
          onChoose={(hit) => {
            anchors.setPlace(slot, hit);
            setChosen(null);
          }}
        />
      </div>
      <div className={styles.row}>
        <HereButton onHere={(position) => anchors.setPoint(slot, position)} />
        <button
          type="button"
          className={buttons.button}
          aria-pressed={picking !== null}
          onClick={() => anchors.pick(picking === null ? slot : null)}
        >
          <LaterIcon name={picking === null ? 'route' : 'close'} />
          {t(picking === null ? 'anchor.pick' : 'anchor.stopPicking')}
        </button>
      </div>
      {picking !== null && (
        <div role="status" className={styles.picking}>
          <p>{t('anchor.picking', { slot: t(`anchor.slot.${picking}`) })}</p>
          <button
            type="button"
            className={buttons.button}
            onClick={() => anchors.setPoint(picking, finding.camera.center)}
          >
            {t('anchor.centre')}
          </button>
        </div>
      )}
      <p className={styles.hint}>{t('anchor.privacy')}</p>
    </fieldset>
  );
}

function HereButton({ onHere }: { onHere: (position: Awaited<ReturnType<typeof locateOnce>>) => void }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const ask = async () => {
    setState('asking');
    try {
      onHere(await locateOnce());
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className={buttons.button} {...pressable(state === 'asking', () => void ask())}>
        <LaterIcon name="locate" />
        {t('anchor.here')}
      </button>
      <span role="status" className={state === 'failed' ? styles.hint : 'visually-hidden'}>
        {state === 'asking' && t('anchor.asking')}
        {state === 'failed' && t('anchor.failed')}
      </span>
    </>
  );
}
