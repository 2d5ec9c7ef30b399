import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { pressable } from '#ui/pressable.ts';
import type { FileDraft } from './draft.ts';
import { redo, undo } from './draft-store.ts';
import { FindingList } from './findings/finding-list.tsx';
import type { Spot } from './findings/findings.ts';
import { ReportSummary } from './findings/report-summary.tsx';
import styles from './fix-step.module.css';
import { DataGrid } from './grid/data-grid.tsx';
import { PositionHelp } from './position/position-help.tsx';

interface FixStepProps {
  draft: FileDraft;
  target: Spot | null;
  onTarget: (spot: Spot) => void;
  /** Shows the facility of a line as parents see it. */
  onLook: (line: number) => void;
  onMarks: () => void;
  onNext: () => void;
}

/** What was found beside the table it was found in; each leads to the other. */
export function FixStep({ draft, target, onTarget, onLook, onMarks, onNext }: FixStepProps) {
  const { t } = useTranslation();
  const { id, history } = draft;
  // What is found in a long file takes longer to lay out than a press or a key may wait.
  const reading = useDeferredValue(draft.reading, null);
  if (reading === null) return null;
  return (
    <div className={styles.step}>
      {reading.refusal !== null && (
        <Notice tone="warning">
          <p>{t(`issues.${reading.refusal.code}`, { ...reading.refusal.params })}</p>
        </Notice>
      )}
      <ReportSummary draft={draft} reading={reading} />
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.button}
          {...pressable(history.done.length === 0, () => undo(id))}
        >
          {t('preview.undo')}
        </button>
        <button
          type="button"
          className={buttons.button}
          {...pressable(history.undone.length === 0, () => redo(id))}
        >
          {t('preview.redo')}
        </button>
        <button type="button" className={buttons.primary} onClick={onNext}>
          {t('preview.next.look')}
        </button>
      </div>
      <div className={styles.sides}>
        <FindingList draft={draft} reading={reading} onShow={onTarget} onMarks={onMarks} />
        <DataGrid draft={draft} reading={reading} target={target} onLook={onLook} />
      </div>
      <PositionHelp draft={draft} reading={reading} />
    </div>
  );
}
