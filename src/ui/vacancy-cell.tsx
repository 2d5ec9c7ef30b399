import { useTranslation } from 'react-i18next';
import { type VacancyCell as Cell, vacancyStateOf } from '#domain/vacancy.ts';
import type { Translate } from '#i18n/translate.ts';
import styles from './vacancy-cell.module.css';

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
  const published = vacancyStateOf(cell);
  const isContradiction = isDoubtful && (published === 'none' || published === 'unknown');
  const state = isContradiction ? 'not-offered' : published;
  return (
    <span className={styles.cell} data-state={state} data-stale={isStale || undefined}>
      <span className={styles.symbol} aria-hidden="true">
        {symbols[state]}
      </span>
      {isContradiction ? contradiction(cell, t) : words(cell, t)}
    </span>
  );
}

function contradiction({ raw }: Cell, t: Translate): string {
  return raw.trim() === '' ? t('vacancy.notOffered') : t('vacancy.notOfferedCheck', { raw: raw.trim() });
}

function places(count: number, t: Translate): string {
  return count > 0 ? t('vacancy.count', { count }) : t('vacancy.zero');
}

function words(cell: Cell, t: Translate): string {
  switch (cell.kind) {
    case 'count':
      return places(cell.count, t);
    case 'range':
      if (cell.atMost === cell.atLeast) return places(cell.atLeast, t);
      return cell.atMost === undefined
        ? t('vacancy.atLeast', { atLeast: cell.atLeast })
        : t('vacancy.between', { atLeast: cell.atLeast, atMost: cell.atMost });
    case 'mark':
      return t(`vacancy.mark.${cell.open}`, { raw: cell.raw.trim() || t('vacancy.blank') });
    case 'joint':
      return t('vacancy.joint', { ages: cell.ages.join('・'), count: cell.count });
    case 'not-offered':
      return t('vacancy.notOffered');
    case 'unknown':
      return cell.raw.trim() === ''
        ? t('vacancy.unknown')
        : t('vacancy.unknownRaw', { raw: cell.raw.trim() });
  }
}
