import { useTranslation } from 'react-i18next';
import { columnLetters } from '#ingest/column-letters.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { severityOf } from '#ingest/severity.ts';
import { type FileDraft, type Reading, removalOf, stepOf } from '#pages/preview/draft.ts';
import { edit } from '#pages/preview/draft-store.ts';
import { consequenceOf } from '#pages/preview/findings/consequence.ts';
import { fixOf, type Placed } from '#pages/preview/findings/findings.ts';
import { SeverityMark } from '#pages/preview/findings/severity-mark.tsx';
import { useIssueWords } from '#pages/preview/findings/use-issue-words.ts';
import { useFieldLabel } from '#pages/preview/use-field-label.ts';
import buttons from '#ui/button.module.css';
import styles from './cell-detail.module.css';

interface CellDetailProps {
  draft: FileDraft;
  reading: Reading;
  row: TableRow;
  column: number;
  /** Those of the whole row. */
  findings: readonly Placed[];
  onEdit: () => void;
  /** The button that was pressed is gone with the finding. */
  onFixed: () => void;
  onLook: (line: number) => void;
}

/** The active cell in words: its whole text, what was found there, and what can be done about it. */
export function CellDetail({
  draft,
  reading,
  row,
  column,
  findings,
  onEdit,
  onFixed,
  onLook,
}: CellDetailProps) {
  const { t } = useTranslation();
  const { words } = useIssueWords();
  const labelOf = useFieldLabel();
  const text = row.cells[column] ?? '';
  const field = [...reading.indexes].find(([, index]) => index === column)?.[0];
  const here = findings.filter(({ spot }) => spot.column === column || spot.column === null);
  const isFacility = reading.lines.includes(row.line);
  const header = reading.headers[column]?.trim();
  return (
    <section className={styles.detail} aria-label={t('preview.grid.detail')}>
      <p className={styles.where}>
        <strong>{`${columnLetters(column)}${row.line}`}</strong> {header}
        {field !== undefined &&
          labelOf(field) !== header &&
          ` ${t('preview.grid.readAs', { field: labelOf(field) })}`}
      </p>
      <p className={styles.text}>{text === '' ? t('preview.findings.blank') : text}</p>
      <div role="status">
        {here.map(({ issue }, index) => {
          const fix = fixOf(issue, reading, draft.rows);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell may have one finding twice
            <div key={`${issue.code} ${index}`} className={styles.finding}>
              <SeverityMark severity={severityOf(issue.code)} />
              <p>
                {words(issue)} {t(`preview.why.${consequenceOf(issue)}`)}
              </p>
              {fix !== null && (
                <button
                  type="button"
                  className={buttons.button}
                  onClick={() => {
                    edit(draft.id, stepOf(draft.rows, fix));
                    onFixed();
                  }}
                >
                  {t('preview.findings.fix', { suggestion: issue.suggestion })}
                </button>
              )}
            </div>
          );
        })}
      </div>
      <div className={styles.actions}>
        <button type="button" className={buttons.button} onClick={onEdit}>
          {t('preview.grid.edit')}
        </button>
        {isFacility && (
          <button type="button" className={buttons.button} onClick={() => onLook(row.line)}>
            {t('preview.grid.look')}
          </button>
        )}
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => edit(draft.id, removalOf(draft.rows, [row.line]))}
        >
          {t('preview.findings.remove', { row: row.line })}
        </button>
      </div>
    </section>
  );
}
