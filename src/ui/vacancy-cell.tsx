import { useTranslation } from 'react-i18next';
import type { VacancyCell as Cell } from '#domain/vacancy.ts';
import styles from './vacancy-cell.module.css';
import { readVacancy } from './vacancy-words.ts';

const symbols = { open: '○', none: '×', 'not-offered': '–', unknown: '?' } as const;

interface VacancyCellProps {
  cell: Cell;
  /** The kind of nursery cannot have this class: a published 0 then means "no such class", to be checked. */
  isDoubtful?: boolean;
  /** Old numbers lose their colour; the words that say so stand beside the dates. */
  isStale: boolean;
}

/** Symbol, words and colour together: none of them alone carries the state. */
export function VacancyCell({ cell, isDoubtful = false, isStale }: VacancyCellProps) {
  const { t } = useTranslation();
  const { state, words } = readVacancy(cell, isDoubtful, t);
  return (
    <span className={styles.cell} data-state={state} data-stale={isStale || undefined}>
      <span className={styles.symbol} aria-hidden="true">
        {symbols[state]}
      </span>
      {words}
    </span>
  );
}
