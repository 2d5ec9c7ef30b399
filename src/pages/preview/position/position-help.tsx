import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#domain/facility-common.ts';
import { facilityFields } from '#ingest/facility-fields.ts';
import { positionText } from '#ingest/position-text.ts';
import { type FileDraft, indexOfLine, type Reading, stepOf } from '#pages/preview/draft.ts';
import { choose, edit } from '#pages/preview/draft-store.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { doubtfulRows } from './doubtful-rows.ts';
import styles from './position.module.css';
import { PositionRow } from './position-row.tsx';
import { useAddressSearch } from './use-address-search.ts';

const rowsAtOnce = 20;

/** 「位置を直す」 Facilities without a position or with a doubtful one, each with the ways to give it another. */
export function PositionHelp({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  if (reading.refusal !== null) return null;
  return (
    <section className={styles.help} aria-labelledby="position-help">
      <h3 id="position-help">{t('takeaway.position.title')}</h3>
      <PositionRows draft={draft} reading={reading} />
    </section>
  );
}

function PositionRows({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(rowsAtOnce);
  const [hasConsent, setConsent] = useState(false);
  const { found, isRunning, search, cancel } = useAddressSearch();
  const rows = useMemo(() => doubtfulRows(reading), [reading]);
  const columns = { lat: reading.indexes.get('lat'), lng: reading.indexes.get('lng') };
  const city = reading.source.areas.find(({ parent }) => parent === null) ?? null;
  if (rows.length === 0) return <p>{t('takeaway.position.none')}</p>;
  if (reading.source.definition?.datum !== undefined) return <p>{t('takeaway.position.otherDatum')}</p>;
  const { lat, lng } = columns;
  if (lat === undefined || lng === undefined) return <WithoutColumns draft={draft} reading={reading} />;
  const put = (line: number, position: Position) => {
    const texts = positionText(position);
    edit(
      draft.id,
      stepOf(draft.rows, [
        { line, column: lat, text: texts.lat },
        { line, column: lng, text: texts.lng },
      ]),
    );
  };
  const listed = rows.slice(0, shown);
  const searchable = listed.filter(({ address, line }) => address !== null && !found.has(line));
  return (
    <>
      <p>{t('takeaway.position.lead')}</p>
      <p>{t('takeaway.position.count', { count: rows.length })}</p>
      <Consent
        isGiven={hasConsent}
        onChange={(isGiven) => {
          setConsent(isGiven);
          if (!isGiven) cancel();
        }}
      />
      {hasConsent && (
        <div className={styles.actions}>
          {isRunning ? (
            <button type="button" className={buttons.button} onClick={cancel}>
              {t('takeaway.position.cancel')}
            </button>
          ) : (
            <button
              type="button"
              className={buttons.button}
              disabled={searchable.length === 0}
              onClick={() => void search(searchable)}
            >
              {t('takeaway.position.searchAll', { count: searchable.length })}
            </button>
          )}
        </div>
      )}
      <ul className={styles.rows}>
        {listed.map((row) => (
          <PositionRow
            key={row.line}
            row={row}
            city={city}
            found={found.get(row.line) ?? null}
            onSearch={hasConsent && !isRunning ? () => void search([row]) : null}
            onPut={(position) => put(row.line, position)}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className={buttons.button} onClick={() => setShown(shown + rowsAtOnce)}>
          {t('takeaway.position.more', { count: Math.min(rowsAtOnce, rows.length - shown) })}
        </button>
      )}
    </>
  );
}

/** Off until somebody ticks it, and forgotten with the page. */
function Consent({ isGiven, onChange }: { isGiven: boolean; onChange: (isGiven: boolean) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={styles.consent}>
      <legend>{t('takeaway.position.consentTitle')}</legend>
      <label>
        <input
          type="checkbox"
          checked={isGiven}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {t('takeaway.position.consent')}
      </label>
      <p id={id}>{t('takeaway.position.consentHint')}</p>
    </fieldset>
  );
}

/** Two columns at the end of the header; the cells under them grow as positions are given. */
function WithoutColumns({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const add = () => {
    const line = reading.headerLines.at(-1);
    const header = draft.rows[indexOfLine(draft.rows, line ?? 0)];
    const columns = reading.source.definition?.columns;
    if (line === undefined || header === undefined || columns === undefined) return;
    const end = Math.max(header.cells.length, reading.headers.length);
    edit(
      draft.id,
      stepOf(draft.rows, [
        { line, column: end, text: facilityFields.lat.ja },
        { line, column: end + 1, text: facilityFields.lng.ja },
      ]),
    );
    choose(draft.id, {
      columns: { ...columns, lat: { position: end + 1 }, lng: { position: end + 2 } },
    });
  };
  return (
    <Notice tone="quiet">
      <p>{t('takeaway.position.noColumns')}</p>
      <button type="button" className={buttons.button} onClick={add}>
        {t('takeaway.position.addColumns')}
      </button>
    </Notice>
  );
}
