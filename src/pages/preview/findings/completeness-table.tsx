import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupBy } from '#domain/group-by.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { useFieldLabel } from '#pages/preview/use-field-label.ts';
import styles from './report-summary.module.css';

/** How many cells of each column hold anything, counted once it is looked at. */
export function CompletenessTable({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.completeness} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('preview.completeness.title')}</summary>
      {isOpen && <Table draft={draft} reading={reading} />}
    </details>
  );
}

function Table({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const filled = useMemo(() => filledCells(draft, reading), [draft, reading]);
  const findings = useMemo(
    () => groupBy(reading.report.issues, ({ field }) => field),
    [reading.report.issues],
  );
  const rows = reading.lines.length;
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={t('preview.completeness.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('preview.columns.header')}</th>
            <th scope="col">{t('preview.columns.readAs')}</th>
            <th scope="col">{t('preview.completeness.filled')}</th>
            <th scope="col">{t('preview.completeness.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.report.columns.map(({ position, header, field }) => {
            const share = rows === 0 ? 0 : Math.floor((100 * (filled[position - 1] ?? 0)) / rows);
            return (
              <tr key={position}>
                <th scope="row">{header.trim() || t('preview.columns.nameless', { position })}</th>
                <td>{field === null ? t('preview.columns.notRead') : labelOf(field)}</td>
                <td>
                  <meter min={0} max={100} value={share} aria-hidden="true" />{' '}
                  {t('preview.completeness.percent', { share })}
                </td>
                <td>{field === null ? 0 : (findings.get(field)?.length ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Of each column, in rows with a facility. */
function filledCells({ rows }: FileDraft, { lines }: Reading): number[] {
  const facilities = new Set(lines);
  const counts: number[] = [];
  for (const { line, cells } of rows) {
    if (!facilities.has(line)) continue;
    cells.forEach((cell, index) => {
      counts[index] = (counts[index] ?? 0) + (cell.trim() === '' ? 0 : 1);
    });
  }
  return counts;
}
