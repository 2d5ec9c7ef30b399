import { useTranslation } from 'react-i18next';
import type { IssueCode } from '#domain/issue.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { CompletenessTable } from './completeness-table.tsx';
import styles from './report-summary.module.css';

/** What was not as it should be and could be read all the same. */
const repairs: ReadonlySet<IssueCode> = new Set([
  'file/encoding-differs',
  'file/header-moved',
  'row/position-swapped',
  'cell/phone-with-note',
  'cell/date-as-serial',
  'cell/year-inferred',
]);

/** The file in numbers: rows = shown + left out. */
export function ReportSummary({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t, i18n } = useTranslation();
  const { accepted, rejected, issues } = reading.report;
  const counts = {
    rows: accepted.length + rejected.length,
    accepted: accepted.length,
    rejected: rejected.length,
    repaired: issues.filter(({ code }) => repairs.has(code)).length,
    findings: issues.length,
  };
  return (
    <section aria-label={t('preview.summary.title')}>
      <dl className={styles.counts}>
        {Object.entries(counts).map(([name, count]) => (
          <div key={name}>
            <dt>{t(`preview.summary.${name}`)}</dt>
            <dd>{formatNumber(i18n.language as Language, count)}</dd>
          </div>
        ))}
      </dl>
      <CompletenessTable draft={draft} reading={reading} />
    </section>
  );
}
