import { useTranslation } from 'react-i18next';
import { groupBy } from '#domain/group-by.ts';
import type { Issue, IssueCode } from '#domain/issue.ts';
import { severityOf } from '#ingest/severity.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { useIssueWords } from '#pages/preview/findings/use-issue-words.ts';
import styles from './take.module.css';

/** Of each kind this many are printed; all of them are in the CSV. */
const mostPrinted = 100;

const severities = ['error', 'warning', 'notice'] as const;

/** 「検査結果」 as one reads it on paper: the numbers, then every finding by its kind, gravest first. */
export function PrintedReport({ draft, reading: { report } }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const { accepted, rejected, issues } = report;
  const byCode = groupBy(issues, ({ code }) => code);
  const kinds = severities.flatMap((severity) =>
    [...byCode].filter(([code]) => severityOf(code) === severity),
  );
  return (
    <section className={styles.report} aria-labelledby="take-report">
      <h3 id="take-report">{t('takeaway.report.title')}</h3>
      <p>
        {draft.name}
        <br />
        {t('takeaway.report.rows', {
          rows: accepted.length + rejected.length,
          accepted: accepted.length,
          rejected: rejected.length,
        })}
      </p>
      {kinds.length === 0 && <p>{t('takeaway.report.nothing')}</p>}
      {kinds.map(([code, found]) => (
        <Kind key={code} code={code} found={found} />
      ))}
    </section>
  );
}

function Kind({ code, found }: { code: IssueCode; found: readonly Issue[] }) {
  const { t } = useTranslation();
  const { words, common } = useIssueWords();
  const shared = common(found);
  return (
    <details className={styles.kind}>
      <summary>
        <b>
          {t(`issueList.severity.${severityOf(code)}`)} × {found.length}
        </b>{' '}
        {shared}
      </summary>
      <ul>
        {[...found.slice(0, mostPrinted).entries()].map(([at, issue]) => {
          const { row, column = '', suggestion } = issue;
          const place = [row !== undefined && t('takeaway.report.at', { row }), column.trim()];
          const own = words(issue) === shared || issue.params === undefined ? issue.raw : words(issue);
          const said = [...place, own, suggestion !== undefined && `→ ${suggestion}`]
            .filter(Boolean)
            .join(' ');
          return said !== '' && <li key={at}>{said}</li>;
        })}
      </ul>
      {found.length > mostPrinted && (
        <p>{t('takeaway.report.more', { count: found.length - mostPrinted })}</p>
      )}
    </details>
  );
}
