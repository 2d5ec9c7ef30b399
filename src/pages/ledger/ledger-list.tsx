import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { nameIn } from '#i18n/name-in.ts';
import type { LedgerOrder, LedgerOrdering } from '#search/ledger-order.ts';
import { LedgerCell, type LedgerColumn, ledgerColumns } from './ledger-cells.tsx';
import styles from './ledger-page.module.css';
import type { LedgerRow } from './ledger-rows.ts';

interface LedgerListProps {
  rows: readonly LedgerRow[];
  today: CalendarDate;
}

type LedgerTableProps = LedgerListProps & {
  ordering: LedgerOrdering;
  onOrder: (ordering: LedgerOrdering) => void;
};

const orderOf: Partial<Record<LedgerColumn, LedgerOrder>> = {
  asOf: 'asOf',
  facilities: 'facilities',
  completeness: 'completeness',
  findings: 'findings',
};

export function LedgerTable({ rows, today, ordering, onOrder }: LedgerTableProps) {
  const { t } = useTranslation();
  const heading = (key: LedgerColumn | 'municipality', order: LedgerOrder | undefined) => {
    if (order === undefined)
      return (
        <th key={key} scope="col" data-column={key}>
          {t(`ledger.column.${key}`)}
        </th>
      );
    const isCurrent = ordering.order === order;
    const direction = ordering.isReversed === (order === 'municipality') ? 'descending' : 'ascending';
    return (
      <th key={key} scope="col" aria-sort={isCurrent ? direction : 'none'}>
        <button
          type="button"
          onClick={() => onOrder({ order, isReversed: isCurrent && !ordering.isReversed })}
        >
          {t(`ledger.column.${key}`)}
          <span aria-hidden="true">{isCurrent ? (direction === 'ascending' ? ' ▲' : ' ▼') : ' ⇅'}</span>
        </button>
      </th>
    );
  };
  return (
    <div className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{t('ledger.title')}</caption>
        <thead>
          <tr>
            {heading('municipality', 'municipality')}
            {ledgerColumns.map((column) => heading(column, orderOf[column]))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">
                <Name row={row} rows={rows} />
              </th>
              {ledgerColumns.map((column) => (
                <td key={column} data-column={column}>
                  <LedgerCell row={row} column={column} today={today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function LedgerCards({ rows, today }: LedgerListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.card}>
          <h2>
            <Name row={row} rows={rows} />
          </h2>
          <dl>
            {ledgerColumns.map((column) => (
              <div key={column} className={styles.fact}>
                <dt>{t(`ledger.column.${column}`)}</dt>
                <dd>
                  <LedgerCell row={row} column={column} today={today} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** With the list's own title where a municipality publishes several of one theme. */
function Name({ row, rows }: { row: LedgerRow; rows: readonly LedgerRow[] }) {
  const { i18n } = useTranslation();
  const { municipality, theme, entry } = row;
  const hasOthers = rows.some(
    (other) => other !== row && other.municipality === municipality && other.theme === theme,
  );
  return (
    <>
      {nameIn(municipality.name, i18n.language as Language)}
      {hasOthers && entry !== null && (
        <>
          {' '}
          <small>{entry.title}</small>
        </>
      )}
    </>
  );
}

function keyOf({ municipality, theme, entry }: LedgerRow): string {
  return entry?.id ?? `${theme}/${municipality.slug}`;
}
