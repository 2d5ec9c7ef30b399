import { useTranslation } from 'react-i18next';
import type { CharacterAt } from '#ingest/export/csv-text.ts';
import { useFieldLabel } from '#pages/preview/use-field-label.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './take.module.css';
import type { TakenFile } from './taken-file.ts';

/** Places named for one character or field; the rest is a number. */
const mostPlaces = 10;

/** What of a file is not in what was handed over, and where: nothing is left out or changed unsaid. */
export function TakenNotes({
  file: { csv, lacking, changed, leftOut, dropped, hasMonthColumn },
  savedName,
}: {
  file: TakenFile;
  savedName: string | null;
}) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  return (
    <>
      {savedName !== null && <p>{t('takeaway.notes.saved', { name: savedName })}</p>}
      {lacking.length > 0 && (
        <Notice tone="error">
          <p>{t('takeaway.notes.lacking')}</p>
          <Characters characters={lacking} />
        </Notice>
      )}
      {csv !== null && changed.length > 0 && (
        <Notice tone="quiet">
          <p>{t('takeaway.notes.changed')}</p>
          <Characters characters={changed} />
        </Notice>
      )}
      {csv !== null && hasMonthColumn && <p>{t('takeaway.notes.monthColumn')}</p>}
      {leftOut.length > 0 && (
        <Notice tone="warning">
          <p>{t('takeaway.notes.leftOut', { count: leftOut.length, rows: shortened(leftOut) })}</p>
        </Notice>
      )}
      {dropped.length > 0 && (
        <Notice tone="warning">
          <p>{t('takeaway.notes.dropped', { fields: dropped.map(labelOf).join('・') })}</p>
        </Notice>
      )}
    </>
  );
}

function Characters({ characters }: { characters: readonly CharacterAt[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.characters}>
      {characters.map(({ character, cells }) => (
        <li key={character}>
          <b>{character}</b>{' '}
          {t('takeaway.notes.cells', {
            count: cells.length,
            places: shortened(cells.map(({ row, column }) => t('takeaway.notes.cell', { row, column }))),
          })}
        </li>
      ))}
    </ul>
  );
}

function shortened(places: readonly (string | number)[]): string {
  const first = places.slice(0, mostPlaces).join('・');
  return places.length > mostPlaces ? `${first}…` : first;
}
