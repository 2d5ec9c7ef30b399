import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#domain/issue.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import { isRefusal } from '#ingest/severity.ts';
import { type FileDraft, type Reading, removalOf, stepOf } from '#pages/preview/draft.ts';
import { edit } from '#pages/preview/draft-store.ts';
import buttons from '#ui/button.module.css';
import { consequenceOf } from './consequence.ts';
import styles from './finding-list.module.css';
import { type FindingGroup, fixOf, type Spot, spotOf } from './findings.ts';
import { SeverityMark } from './severity-mark.tsx';
import { useIssueWords } from './use-issue-words.ts';

interface FindingGroupItemProps {
  group: FindingGroup;
  draft: FileDraft;
  reading: Reading;
  onShow: (spot: Spot) => void;
  /** To where the meanings of marks are chosen. */
  onMarks: () => void;
}

const pageSize = 30;
/** A meaning given to the mark once mends every cell that holds it. */
const curedByMeaning = new Set(['cell/unknown-mark', 'cell/blank-vacancy', 'cell/unknown-kind']);

/** Findings of one kind: why they matter, where they are, and what can be done at once. */
export function FindingGroupItem({ group, draft, reading, onShow, onMarks }: FindingGroupItemProps) {
  const { t, i18n } = useTranslation();
  const { common } = useIssueWords();
  const [limit, setLimit] = useState(pageSize);
  const { code, severity, issues } = group;
  const count = formatNumber(i18n.language as Language, issues.length);
  const title = useMemo(() => common(issues), [common, issues]);
  const fixes = useMemo(
    () =>
      issues.flatMap((issue) => [fixOf(issue, reading, draft.rows) ?? []]).filter(({ length }) => length > 0),
    [issues, reading, draft.rows],
  );
  return (
    <li className={styles.group} data-severity={severity}>
      <details>
        <summary>
          <span className={styles.head}>
            <SeverityMark severity={severity} />
            <span className={styles.count}>
              {t('preview.findings.count', { count: issues.length, shown: count })}
            </span>
          </span>
          <span className={styles.words}>{title}</span>
        </summary>
        <p className={styles.why}>{t(`preview.why.${consequenceOf(issues.find(isRefusal) ?? { code })}`)}</p>
        <div className={styles.actions}>
          {fixes.length > 0 && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => edit(draft.id, stepOf(draft.rows, fixes.flat()))}
            >
              {t('preview.findings.fixAll', { count: fixes.length })}
            </button>
          )}
          {curedByMeaning.has(code) && (
            <button type="button" className={buttons.button} onClick={onMarks}>
              {t('preview.findings.chooseMeaning')}
            </button>
          )}
        </div>
        <ul className={styles.items}>
          {issues.slice(0, limit).map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings of a cell differ in nothing else
            <li key={`${issue.row} ${issue.field} ${index}`}>
              <Finding issue={issue} draft={draft} reading={reading} onShow={onShow} />
            </li>
          ))}
        </ul>
        {issues.length > limit && (
          <button type="button" className={buttons.button} onClick={() => setLimit(limit + pageSize)}>
            {t('preview.findings.more', { remaining: issues.length - limit })}
          </button>
        )}
      </details>
    </li>
  );
}

interface FindingProps {
  issue: Issue;
  draft: FileDraft;
  reading: Reading;
  onShow: (spot: Spot) => void;
}

function Finding({ issue, draft, reading, onShow }: FindingProps) {
  const { t } = useTranslation();
  const { words } = useIssueWords();
  const { code, row, raw, suggestion } = issue;
  const spot = spotOf(issue, reading);
  const fix = fixOf(issue, reading, draft.rows);
  const header = spot?.column == null ? null : (reading.headers[spot.column] ?? null);
  return (
    <>
      {spot === null ? (
        <span>{words(issue)}</span>
      ) : (
        <button type="button" className={styles.spot} onClick={() => onShow(spot)}>
          <span className={styles.place}>
            {t(header ? 'preview.findings.cell' : 'preview.findings.row', { row: row ?? spot.line, header })}
          </span>
          <span>{raw === undefined || raw === '' ? t('preview.findings.blank') : raw}</span>
        </button>
      )}
      {fix !== null && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => edit(draft.id, stepOf(draft.rows, fix))}
        >
          {t('preview.findings.fix', { suggestion })}
        </button>
      )}
      {code === 'table/repeated-row' && row !== undefined && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => edit(draft.id, removalOf(draft.rows, [row]))}
        >
          {t('preview.findings.remove', { row })}
        </button>
      )}
    </>
  );
}
