import { useTranslation } from 'react-i18next';
import { type VacancyCell as Cell, vacancyStateOf } from '#domain/vacancy.ts';
import styles from './vacancy-cell.module.css';

const symbols = { open: '○', none: '×', 'not-offered': '–', unknown: '?' } as const;

/** Symbol, words and colour together: none of them alone carries the state. */
export function VacancyCell({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  const state = vacancyStateOf(cell);
  return (
    <span className={styles.cell} data-state={state}>
      <span className={styles.symbol} aria-hidden="true">
        {symbols[state]}
      </span>
      {words(cell, t)}
    </span>
  );
}

function words(cell: Cell, t: ReturnType<typeof useTranslation>['t']): string {
  switch (cell.kind) {
    case 'count':
      return cell.count > 0 ? t('vacancy.count', { count: cell.count }) : t('vacancy.zero');
    case 'range':
      return cell.atMost === undefined
        ? t('vacancy.atLeast', { atLeast: cell.atLeast })
        : t('vacancy.between', { atLeast: cell.atLeast, atMost: cell.atMost });
    case 'mark':
      return t(`vacancy.mark.${cell.open}`, { raw: cell.raw });
    case 'not-offered':
      return t('vacancy.notOffered');
    case 'unknown':
      return cell.raw.trim() === '' ? t('vacancy.unknown') : t('vacancy.unknownRaw', { raw: cell.raw.trim() });
  }
}
