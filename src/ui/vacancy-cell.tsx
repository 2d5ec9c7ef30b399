import { useTranslation } from 'react-i18next';
import type { VacancyCell as Cell } from '#domain/vacancy.ts';
import styles from './vacancy-cell.module.css';
import { type CellOf, readVacancy } from './vacancy-words.ts';

const symbols = { open: '○', none: '×', 'not-offered': '–', unknown: '?' } as const;

interface VacancyCellProps extends CellOf {
  cell: Cell;
  /** Old numbers lose their colour; the words that say so stand beside the dates. */
  isStale: boolean;
}

/** Symbol, words and colour together: none of them alone carries the state. */
export function VacancyCell({ cell, isStale, ...of }: VacancyCellProps) {
  const { t } = useTranslation();
  const { state, words } = readVacancy(cell, of, t);
  return (
    <span className={styles.cell} data-state={state} data-stale={isStale || undefined}>
      <span className={styles.symbol} aria-hidden="true">
        {symbols[state]}
      </span>
      {words}
    </span>
  );
}
