import { useTranslation } from 'react-i18next';
import type { Severity } from '#domain/issue.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { severityOf } from '#ingest/severity.ts';
import { type Placed, severities } from '#pages/preview/findings/findings.ts';
import { SeverityMark } from '#pages/preview/findings/severity-mark.tsx';
import { CellInput } from './cell-input.tsx';
import styles from './data-grid.module.css';

interface GridRowProps {
  gridId: string;
  row: TableRow;
  index: number;
  /** Pixels from the top of all rows. */
  top: number;
  columns: number;
  isHeader: boolean;
  findings: readonly Placed[];
  /** null = no cell of this row is the active one. */
  activeColumn: number | null;
  editing: { text: string } | null;
  onPress: (column: number) => void;
  onWrite: (text: string) => void;
  onCancel: () => void;
}

/** One row of the file with its line number; a cell with findings says so by a sign and a word. */
export function GridRow(props: GridRowProps) {
  const { gridId, row, index, top, columns, isHeader, findings, activeColumn, editing } = props;
  const { t } = useTranslation();
  const ofRow = worstOf(findings.filter(({ spot }) => spot.column === null));
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      data-header={isHeader || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" aria-colindex={1} className={styles.line}>
        {row.line}
        {isHeader && <span className="visually-hidden"> {t('preview.grid.header')}</span>}
        {ofRow !== null && <SeverityMark severity={ofRow} isShort />}
      </span>
      {Array.from({ length: columns }, (_, column) => {
        const worst = worstOf(findings.filter(({ spot }) => spot.column === column));
        const isActive = column === activeColumn;
        const text = row.cells[column];
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            key={column}
            id={`${gridId}-${row.line}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isActive}
            className={styles.cell}
            data-severity={worst ?? undefined}
            data-absent={text === undefined || undefined}
            onClick={() => props.onPress(column)}
          >
            {worst !== null && <SeverityMark severity={worst} isShort />}
            {isActive && editing !== null ? (
              <CellInput text={editing.text} onWrite={props.onWrite} onCancel={props.onCancel} />
            ) : (
              <span className={styles.text}>{text}</span>
            )}
          </span>
        );
      })}
    </div>
  );
}

function worstOf(findings: readonly Placed[]): Severity | null {
  const found = new Set(findings.map(({ issue }) => severityOf(issue.code)));
  return severities.find((severity) => found.has(severity)) ?? null;
}
