import { useTranslation } from 'react-i18next';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import { themes } from '#domain/facility.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import type { Municipality } from '#domain/municipality.ts';
import { ledgerOrders } from '#search/ledger-order.ts';
import { type Loaded, usePlaces } from '#state/use-datasets.ts';
import { useLedger } from '#state/use-ledger.ts';
import { useMedia } from '#state/use-media.ts';
import { useNow } from '#state/use-now.ts';
import type { ViewStore } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import page from '#ui/page.module.css';
import { LedgerCards, LedgerTable } from './ledger-list.tsx';
import styles from './ledger-page.module.css';
import { type LedgerRow, ledgerRowsOf, ordered } from './ledger-rows.ts';

/** 「データの鮮度」 For those who keep the lists: how each of them can be read from here today. */
export function LedgerPage({ view, change }: ViewStore) {
  const { t } = useTranslation();
  const ledger = useLedger();
  const places = usePlaces();
  return (
    <main className={`${page.page} ${styles.page}`}>
      <h1>{t('ledger.title')}</h1>
      <p>{t('ledger.lead')}</p>
      <p>{t('ledger.unknownMeans')}</p>
      {isFailed(ledger) || isFailed(places) ? (
        <Notice tone="error">
          <p>{t('ledger.failed')}</p>
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              for (const each of [ledger, places]) if (isFailed(each)) each.retry();
            }}
          >
            {t('load.retry')}
          </button>
        </Notice>
      ) : ledger.status === 'ready' && places.status === 'ready' ? (
        <LedgerContent
          municipalities={places.value.municipalities}
          entries={ledger.value.entries}
          view={view}
          change={change}
        />
      ) : (
        <p>{t('app.loading')}</p>
      )}
    </main>
  );
}

function isFailed({ status }: Loaded<unknown>): boolean {
  return status === 'failed';
}

interface LedgerContentProps extends Pick<ViewStore, 'view' | 'change'> {
  municipalities: readonly Municipality[];
  entries: readonly LedgerEntry[];
}

function LedgerContent({ municipalities, entries, view, change }: LedgerContentProps) {
  const { t } = useTranslation();
  const { ledgerTheme: theme, ledgerOrdering } = view;
  const isWide = useMedia('(min-width: 64rem), print');
  const { date: today } = dateAndMinuteInTokyo(useNow());
  const rows = ledgerRowsOf(municipalities, entries).filter((row) => theme === null || row.theme === theme);
  const shown = ordered(rows, ledgerOrdering);
  return (
    <>
      <Overview rows={rows} />
      <div className={styles.tools}>
        <label>
          {t('ledger.show')}
          <select
            value={theme ?? ''}
            onChange={({ target }) =>
              change({ ledgerTheme: themes.find((each) => each === target.value) ?? null })
            }
          >
            <option value="">{t('ledger.both')}</option>
            {themes.map((each) => (
              <option key={each} value={each}>
                {t(`ledger.theme.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('ledger.sort')}
          <select
            value={ledgerOrdering.order}
            onChange={({ target }) =>
              change({
                ledgerOrdering: {
                  order: ledgerOrders.find((each) => each === target.value) ?? 'municipality',
                  isReversed: false,
                },
              })
            }
          >
            {ledgerOrders.map((order) => (
              <option key={order} value={order}>
                {t(`ledger.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          {t('ledger.print')}
        </button>
      </div>
      {isWide ? (
        <LedgerTable
          rows={shown}
          today={today}
          ordering={ledgerOrdering}
          onOrder={(ordering) => change({ ledgerOrdering: ordering })}
        />
      ) : (
        <LedgerCards rows={shown} today={today} />
      )}
    </>
  );
}

/** How many municipalities there are lists of, and of how many nothing is known: the second is never left out. */
function Overview({ rows }: { rows: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  const countOf = (some: readonly LedgerRow[]) => new Set(some.map(({ municipality }) => municipality)).size;
  const isRead = ({ entry }: LedgerRow) => entry !== null && entry.accepted !== null;
  return (
    <ul>
      {themes
        .map((theme) => ({ theme, own: rows.filter((row) => row.theme === theme) }))
        .filter(({ own }) => own.length > 0)
        .map(({ theme, own }) => (
          <li key={theme}>
            {t('ledger.overview', {
              theme: t(`ledger.theme.${theme}`),
              all: countOf(own),
              read: countOf(own.filter(isRead)),
            })}
          </li>
        ))}
    </ul>
  );
}
