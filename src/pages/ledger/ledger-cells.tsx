import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { amenities } from '#domain/baby-station.ts';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Language } from '#domain/language.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { officialPageOf } from '#domain/municipality.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatDate, formatDateWithEra, formatMonth } from '#i18n/format-date.ts';
import { nameIn } from '#i18n/name-in.ts';
import { defaultView, serialiseView } from '#search/view-url.ts';
import styles from './ledger-page.module.css';
import { type LedgerRow, percentOf } from './ledger-rows.ts';

/** What can be said of a row; a row of the table and a card show the same in the same order. */
export const ledgerColumns = [
  'theme',
  'how',
  'asOf',
  'entryMonth',
  'facilities',
  'completeness',
  'findings',
  'nextExpected',
  'links',
] as const;

export type LedgerColumn = (typeof ledgerColumns)[number];

interface LedgerCellProps {
  row: LedgerRow;
  column: LedgerColumn;
  today: CalendarDate;
}

export function LedgerCell(props: LedgerCellProps) {
  return <>{useContent(props)}</>;
}

function useContent({ row, column, today }: LedgerCellProps): ReactNode {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { entry, theme } = row;
  switch (column) {
    case 'theme':
      return t(`ledger.theme.${theme}`);
    case 'how':
      return t(`ledger.how.${entry?.how ?? 'unknown'}`);
    case 'links':
      return <Links row={row} />;
  }
  if (entry === null || entry.accepted === null)
    return column === 'asOf' ? t(`ledger.status.${entry?.status ?? 'no-file'}`) : t('ledger.notKnown');
  switch (column) {
    case 'asOf':
      return <AsOf entry={entry} today={today} />;
    case 'entryMonth':
      if (theme === 'baby-stations') return t('ledger.noEntryMonth');
      return entry.entryMonth === null ? t('ledger.notStated') : formatMonth(language, entry.entryMonth);
    case 'facilities':
      return entry.rows === entry.accepted
        ? formatNumber(language, entry.accepted)
        : t('ledger.acceptedOf', {
            accepted: formatNumber(language, entry.accepted),
            rows: formatNumber(language, entry.rows ?? entry.accepted),
          });
    case 'completeness':
      return <Facts entry={entry} />;
    case 'findings':
      return <Findings entry={entry} />;
    case 'nextExpected':
      return entry.nextExpected === null
        ? t('ledger.noHabit')
        : t('ledger.around', { date: formatDate(language, entry.nextExpected) });
  }
}

function AsOf({ entry, today }: { entry: LedgerEntry; today: CalendarDate }) {
  const { t, i18n } = useTranslation();
  const { asOf, status, theme } = entry;
  // Lists of baby stations have no month that passes.
  const freshness = theme === 'nurseries' ? freshnessOf(entry, today) : null;
  return (
    <>
      {asOf === null ? t('ledger.notStated') : formatDateWithEra(i18n.language as Language, asOf)}
      {freshness !== null && <div className={styles.quiet}>{t(`ledger.freshness.${freshness}`)}</div>}
      {status !== 'read' && <div className={styles.quiet}>{t(`ledger.status.${status}`)}</div>}
    </>
  );
}

function Facts({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.facts}>
      {Object.entries(entry.completeness).map(([name, fact]) => (
        <li key={name}>
          {amenities.some((amenity) => amenity === name) ? t(`amenity.${name}`) : t(`fields.${name}`)}{' '}
          <b>
            {fact === null || fact.of === 0
              ? t('ledger.notStated')
              : t('ledger.percent', { percent: percentOf(fact) })}
          </b>
        </li>
      ))}
    </ul>
  );
}

const severities = ['error', 'warning', 'notice'] as const;

function Findings({ entry: { findings } }: { entry: LedgerEntry }) {
  const { t } = useTranslation();
  const blanks = t('issueList.blanks', { returnObjects: true }) as Record<string, string>;
  if (findings.length === 0) return <>{t('ledger.noFindings')}</>;
  const counts = severities.flatMap((severity) => {
    const count = findings
      .filter((finding) => finding.severity === severity)
      .reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [`${t(`issueList.severity.${severity}`)} ${count}`];
  });
  return (
    <details className={styles.findings}>
      <summary>{counts.join(t('ledger.listSeparator'))}</summary>
      <dl>
        {findings.map(({ code, severity, count }) => (
          <Fragment key={code}>
            <dt>
              {t(`issueList.severity.${severity}`)} × {count}
            </dt>
            <dd>{t(`issues.${code}`, { ...blanks, count })}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

function Links({ row: { municipality, entry, theme } }: { row: LedgerRow }) {
  const { t, i18n } = useTranslation();
  const page = entry?.page ?? officialPageOf(municipality);
  const name = nameIn(municipality.name, i18n.language as Language);
  return (
    <>
      {page === null ? (
        <div>{t('ledger.pageNotKnown')}</div>
      ) : (
        <a className={styles.link} href={page}>
          {t('ledger.page')} <span className="visually-hidden">{name}</span>
        </a>
      )}
      <a className={styles.link} href={serialiseView({ ...defaultView, page: 'guide', theme })}>
        {t('ledger.guide')}{' '}
        <span className="visually-hidden">
          {name} {t(`ledger.theme.${theme}`)}
        </span>
      </a>
    </>
  );
}
