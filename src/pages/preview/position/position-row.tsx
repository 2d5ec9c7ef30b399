import { type FormEvent, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#domain/facility-common.ts';
import { isWithin, type Municipality } from '#domain/municipality.ts';
import { positionText, readPositionText } from '#ingest/position-text.ts';
import { useIssueWords } from '#pages/preview/findings/use-issue-words.ts';
import { useScheme } from '#state/use-scheme.ts';
import buttons from '#ui/button.module.css';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { DoubtfulRow } from './doubtful-rows.ts';
import styles from './position.module.css';
import type { SearchState } from './use-address-search.ts';

const PositionMap = lazyPart(async () => (await import('#map/position-map.tsx')).default);

/** 大阪市役所, where nothing nearer is known. */
const prefectureCentre: Position = { lat: 34.6937, lng: 135.5023 };

interface PositionRowProps {
  row: DoubtfulRow;
  /** The municipality of the file. */
  city: Municipality | null;
  found: SearchState | null;
  /** null = the user has not agreed that addresses are sent, or another search is running. */
  onSearch: (() => void) | null;
  onPut: (position: Position) => void;
}

export function PositionRow({ row, city, found, onSearch, onPut }: PositionRowProps) {
  const { t } = useTranslation();
  const [hasMap, setHasMap] = useState(false);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const scheme = useScheme();
  const { words } = useIssueWords();
  const id = useId();
  const typed = readPositionText(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === null) setRefused(true);
    else onPut(typed);
  };
  const point = (position: Position) => {
    const { lat, lng } = positionText(position);
    setText(`${lat}, ${lng}`);
    setRefused(false);
  };
  const isOutside = typed !== null && city !== null && !isWithin(city.box, typed);
  return (
    <li className={styles.row}>
      <h4>
        {row.name} <small>{t('takeaway.position.row', { row: row.line })}</small>
      </h4>
      <p>{row.address ?? t('takeaway.position.noAddress')}</p>
      <p className={styles.why}>{row.issue === null ? t('takeaway.position.missing') : words(row.issue)}</p>
      <form className={styles.actions} onSubmit={submit}>
        <label htmlFor={id}>{t('takeaway.position.text')}</label>
        <input
          id={id}
          value={text}
          autoComplete="off"
          aria-invalid={isRefused}
          onChange={({ target }) => {
            setText(target.value);
            setRefused(false);
          }}
        />
        <button type="submit" className={buttons.primary}>
          {t('takeaway.position.apply')}
        </button>
        <button
          type="button"
          className={buttons.button}
          aria-expanded={hasMap}
          onClick={() => setHasMap(!hasMap)}
        >
          {t(hasMap ? 'takeaway.position.hideMap' : 'takeaway.position.showMap')}
        </button>
        {onSearch !== null && row.address !== null && (
          <button type="button" className={buttons.button} onClick={onSearch}>
            {t('takeaway.position.search')}
          </button>
        )}
      </form>
      <div role="status">
        {isRefused && <p className={styles.why}>{t('takeaway.position.unreadable')}</p>}
        {isOutside && <p className={styles.why}>{t('takeaway.position.outside', { area: city.name.ja })}</p>}
        <Found found={found} onAccept={onPut} />
      </div>
      {hasMap && (
        <section aria-label={t('takeaway.position.map', { name: row.name })}>
          <p>{t('takeaway.position.mapHelp')}</p>
          <div className={styles.map}>
            <Suspense fallback={<p>{t('app.loading')}</p>}>
              <PositionMap
                position={typed ?? row.position}
                center={city?.office ?? prefectureCentre}
                scheme={scheme}
                tilesUrl={__TILES_URL__ === '' ? null : __TILES_URL__}
                pinLabel={t('takeaway.position.pin')}
                onPoint={point}
              />
            </Suspense>
          </div>
        </section>
      )}
    </li>
  );
}

/** Candidates are offered; none is taken over by itself. */
function Found({ found, onAccept }: { found: SearchState | null; onAccept: (position: Position) => void }) {
  const { t } = useTranslation();
  if (found === null) return null;
  if (found === 'searching') return <p>{t('takeaway.position.searching')}</p>;
  if (found === 'failed') return <p className={styles.why}>{t('takeaway.position.failed')}</p>;
  if (found.length === 0) return <p>{t('takeaway.position.notFound')}</p>;
  return (
    <ul className={styles.candidates}>
      {found.map(({ title, position }) => (
        <li key={`${title} ${position.lat} ${position.lng}`}>
          <button type="button" className={buttons.button} onClick={() => onAccept(position)}>
            {t('takeaway.position.accept', { title })}
          </button>
        </li>
      ))}
    </ul>
  );
}
