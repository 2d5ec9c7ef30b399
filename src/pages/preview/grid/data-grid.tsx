import { type CSSProperties, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLetters } from '#ingest/column-letters.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { findingsByLine, type Spot } from '#pages/preview/findings/findings.ts';
import { CellDetail } from './cell-detail.tsx';
import styles from './data-grid.module.css';
import { GridRow } from './grid-row.tsx';
import { useGrid } from './use-grid.ts';

interface DataGridProps {
  draft: FileDraft;
  reading: Reading;
  /** The cell to go to; a new object goes there again. */
  target: Spot | null;
  /** Shows the facility of a line on the map. */
  onLook: (line: number) => void;
}

/** The file as its keepers know it. The grid itself has the focus; the active cell is named to assistive technology. */
export function DataGrid({ draft, reading, target, onLook }: DataGridProps) {
  const { t } = useTranslation();
  const id = useId();
  const { rows } = draft;
  const findings = useMemo(() => findingsByLine(reading), [reading]);
  const grid = useGrid(draft, reading, target);
  const { virtual, widths, place, row: activeRow } = grid;
  return (
    <div className={styles.frame}>
      <div
        ref={grid.scroller}
        role="grid"
        className={styles.grid}
        tabIndex={0}
        aria-label={t('preview.grid.name', { name: draft.name })}
        aria-describedby={`${id}-help`}
        aria-rowcount={rows.length + 1}
        aria-colcount={widths.length + 1}
        aria-activedescendant={`${id}-${activeRow?.line}-${place.column}`}
        style={templateOf(widths)}
        onKeyDown={grid.onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.head}>
          <span role="columnheader" aria-colindex={1} className={styles.line}>
            {t('preview.grid.line')}
          </span>
          {widths.map((_, column) => (
            <span key={columnLetters(column)} role="columnheader" aria-colindex={column + 2}>
              <span className={styles.letters}>{columnLetters(column)}</span> {reading.headers[column]}
            </span>
          ))}
        </div>
        <div role="presentation" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <GridRow
                key={row.line}
                gridId={id}
                row={row}
                index={index}
                top={start}
                columns={widths.length}
                isHeader={reading.headerLines.includes(row.line)}
                findings={findings.get(row.line) ?? noFindings}
                activeColumn={index === place.row ? place.column : null}
                editing={index === place.row ? grid.editing : null}
                onPress={(column) => grid.press({ row: index, column })}
                onWrite={grid.write}
                onCancel={grid.cancel}
              />
            );
          })}
        </div>
      </div>
      <p id={`${id}-help`} className={styles.help}>
        {t('preview.grid.help')}
      </p>
      {activeRow !== undefined && (
        <CellDetail
          draft={draft}
          reading={reading}
          row={activeRow}
          column={place.column}
          findings={findings.get(activeRow.line) ?? noFindings}
          onEdit={grid.startEditing}
          onFixed={grid.cancel}
          onLook={onLook}
        />
      )}
    </div>
  );
}

const noFindings: readonly never[] = [];

function templateOf(widths: readonly number[]): CSSProperties {
  const columns = ['4.5em', ...widths.map((width) => `${width.toFixed(1)}em`)].join(' ');
  return { '--columns': columns } as CSSProperties;
}
