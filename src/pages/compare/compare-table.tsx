import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import { csvText } from '#domain/csv.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Places } from '#domain/place.ts';
import { plain } from '#i18n/plain.ts';
import { cardOf } from '#search/card-of.ts';
import { isDifference, toggleCompared } from '#search/compare.ts';
import { serialiseView } from '#search/view-url.ts';
import { saveFile } from '#state/save-file.ts';
import { useAreas } from '#state/use-areas.ts';
import { useManifest, usePlaces } from '#state/use-datasets.ts';
import { useNow } from '#state/use-now.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { showWhole } from '#ui/show-whole.ts';
import styles from './compare-table.module.css';
import { type CompareContext, type CompareRow, useCompareRows } from './use-compare-rows.tsx';
import { useEnds } from './use-ends.ts';
import { WaysForm } from './ways-form.tsx';

interface CompareTableProps {
  store: ViewStore;
  chosen: readonly Nursery[];
}

export function CompareTable({ store, chosen }: CompareTableProps) {
  const { t } = useTranslation();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const context = useContext(store);
  const rows = useCompareRows(context);
  const differs = (row: CompareRow) => row.isTelling && isDifference(chosen.map(row.meaningOf ?? row.textOf));
  const shown = onlyDifferences ? rows.filter((row) => differs(row) || isDate(row)) : rows;
  const isSample = context.manifest?.sample === true;
  const save = () => {
    const saved = rows.filter(({ isPrivate }) => !isPrivate);
    const header = [t('fields.name'), ...saved.map(({ label }) => label), t('compare.caution')];
    const lines = chosen.map((nursery) => [
      isSample ? `${t('sample.label')} ${nursery.name}` : nursery.name,
      ...saved.map(({ textOf }) => textOf(nursery) ?? t('answer.unknown')),
      `${t('caution.estimate')} ${t('caution.notOfficial')}`,
    ]);
    const text = `\uFEFF${csvText([header, ...lines])}`;
    saveFile(plain(`${t('compare.file')}-${context.today}.csv`), 'text/csv', plain(text));
  };
  return (
    <>
      {isSample && <p className={styles.sample}>{t('sample.label')}</p>}
      {rows.some((row) => isDate(row) && differs(row)) && (
        <Notice tone="warning">
          <p>{t('compare.otherDates')}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={({ target }) => setOnlyDifferences(target.checked)}
          />
          {t('compare.onlyDifferences')}
        </label>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          {t('compare.print')}
        </button>
        <button type="button" className={buttons.button} onClick={save}>
          {t('compare.csv')}
        </button>
      </div>
      {context.places !== null && <WaysForm store={store} places={context.places} areas={context.areas} />}
      <Table {...{ store, chosen, rows: shown, differs }} />
      <p className={styles.caution}>
        <strong>{t('caution.estimate')}</strong> {t('caution.placement')} {t('caution.notOfficial')}
      </p>
    </>
  );
}

/** Which month a number is for is never hidden beside it. */
function isDate({ key }: CompareRow): boolean {
  return key === 'entryMonth' || key === 'asOf';
}

function useContext({ view }: ViewStore): CompareContext & { places: Places | null } {
  const manifest = useManifest();
  const places = usePlaces();
  const known = places.status === 'ready' ? places.value : null;
  const areas = useAreas(known);
  return {
    areas,
    places: known,
    manifest: manifest.status === 'ready' ? manifest.value : null,
    today: dateAndMinuteInTokyo(useNow()).date,
    classAges: view.criteria.nurseries.classAges,
    ends: useEnds(view, known, areas),
  };
}

interface TableProps extends CompareTableProps {
  rows: readonly CompareRow[];
  differs: (row: CompareRow) => boolean;
}

function Table({ store: { view, change }, chosen, rows, differs }: TableProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={styles.scroll} tabIndex={0} aria-labelledby={id} onFocus={showWhole}>
      <table className={styles.table}>
        <caption id={id} className="visually-hidden">
          {t('compare.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('fields.name')}</th>
            {chosen.map((nursery) => (
              <th key={nursery.id} scope="col">
                <PageLink
                  href={serialiseView({ ...view, ...cardOf(view, nursery.id) })}
                  onFollow={() => change(cardOf(view, nursery.id), 'push')}
                >
                  {nursery.name}
                </PageLink>
                <button
                  type="button"
                  className={`${buttons.quiet} ${styles.remove}`}
                  aria-label={t('compare.removeNamed', { name: nursery.name })}
                  onClick={() => change({ compared: toggleCompared(view.compared, nursery.id) ?? [] })}
                >
                  {t('compare.remove')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} chosen={chosen} isDifferent={differs(row)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: CompareRow;
  chosen: readonly Nursery[];
  isDifferent: boolean;
}

function Row({ row, chosen, isDifferent }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr data-chosen={row.isChosen || undefined} data-differs={isDifferent || undefined}>
      <th scope="row">
        {row.label}
        {row.isChosen && <small>{t('compare.chosenClass')}</small>}
        {isDifferent && <small className={styles.differs}>{t('compare.differs')}</small>}
      </th>
      {chosen.map((nursery) => (
        <td key={nursery.id}>
          {row.show === undefined ? (row.textOf(nursery) ?? t('answer.unknown')) : row.show(nursery)}
        </td>
      ))}
    </tr>
  );
}
