import { useTranslation } from 'react-i18next';
import type { VacancyCell } from '#domain/vacancy.ts';
import type { LegendEntry } from '#ingest/source-file.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import styles from './confirm-step.module.css';
import { type Meaning, MeaningSelect } from './meaning-select.tsx';

interface MarksTableProps {
  draft: FileDraft;
  reading: Reading;
}

/** What stands in vacancy cells besides numbers, and what it means: the legend of the file. */
export function MarksTable({ draft, reading }: MarksTableProps) {
  const { t } = useTranslation();
  const { marks, source } = reading;
  if (marks.length === 0) return null;
  const entries = source.definition?.legend ?? {};
  const change = (mark: string, entry: LegendEntry | null) => {
    const others = Object.entries(entries).filter(([each]) => each.trim() !== mark);
    choose(draft.id, { legend: Object.fromEntries(entry === null ? others : [...others, [mark, entry]]) });
  };
  return (
    <div>
      <h3 id="preview-marks">{t('preview.marks.title')}</h3>
      <p className={styles.hint}>{t('preview.marks.hint')}</p>
      <section className={styles.scroll} tabIndex={0} aria-labelledby="preview-marks">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('preview.marks.mark')}</th>
              <th scope="col">{t('preview.marks.cells')}</th>
              <th scope="col">{t('preview.marks.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ text, cells, cell, isSettled }) => (
              <tr key={text}>
                <th scope="row">{text === '' ? t('preview.marks.blank') : text}</th>
                <td>{cells}</td>
                <td>
                  <MeaningSelect
                    mark={text === '' ? t('preview.marks.blank') : text}
                    meaning={isSettled ? meaningOf(cell) : { kind: 'unset' }}
                    onChange={(entry) => change(text, entry)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** As the file is read, whether the legend says so or the text itself does. */
function meaningOf(cell: VacancyCell): Meaning {
  switch (cell.kind) {
    case 'mark':
      return { kind: cell.open };
    case 'range':
      return cell.atMost === undefined
        ? { kind: 'range', atLeast: cell.atLeast }
        : { kind: 'range', atLeast: cell.atLeast, atMost: cell.atMost };
    case 'not-offered':
    case 'unknown':
      return { kind: cell.kind };
    default:
      return { kind: 'unset' };
  }
}
