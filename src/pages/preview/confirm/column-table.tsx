import { useTranslation } from 'react-i18next';
import type { ColumnMatch } from '#domain/issue.ts';
import { columnReference } from '#ingest/column-references.ts';
import type { ColumnReference } from '#ingest/source-file.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import { useFieldLabel } from '#pages/preview/use-field-label.ts';
import styles from './confirm-step.module.css';

interface ColumnTableProps {
  draft: FileDraft;
  reading: Reading;
}

/** Each column of the file with a few of its texts, and what it is read as. */
export function ColumnTable({ draft, reading }: ColumnTableProps) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const { headers, indexes, fields, report } = reading;
  const fieldAt = new Map([...indexes].map(([field, index]) => [index, field]));
  const read = (index: number, field: string) => {
    const columns = changedColumns(reading, index, field);
    choose(draft.id, { columns, headerLine: reading.headerLines.at(-1) ?? null });
  };
  return (
    <div>
      <h3 id="preview-columns">{t('preview.columns.title')}</h3>
      <p className={styles.hint}>{t('preview.columns.hint')}</p>
      <section className={styles.scroll} tabIndex={0} aria-labelledby="preview-columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('preview.columns.header')}</th>
              <th scope="col">{t('preview.columns.readAs')}</th>
              <th scope="col">{t('preview.columns.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <tr key={index}>
                <th scope="row">
                  {header.trim() === '' ? t('preview.columns.nameless', { position: index + 1 }) : header}
                </th>
                <td>
                  <select
                    aria-label={t('preview.columns.readAsOf', { header: header.trim() || index + 1 })}
                    value={fieldAt.get(index) ?? ''}
                    onChange={({ target }) => read(index, target.value)}
                  >
                    <option value="">{t('preview.columns.notRead')}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {labelOf(field)}
                      </option>
                    ))}
                  </select>
                  {isDoubtful(report.columns[index]) && ` ${t('preview.how.doubtful')}`}
                </td>
                <td className={styles.examples}>{examplesOf(draft, reading, index)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function isDoubtful(match: ColumnMatch | undefined): boolean {
  return match?.confidence === 'ambiguous' || match?.confidence === 'likely';
}

/** The columns as they are read, one of them read as another field or not at all; a field has one column. */
function changedColumns(
  { headers, indexes, source }: Reading,
  index: number,
  field: string,
): Record<string, ColumnReference> {
  const declared = source.definition?.columns ?? {};
  const kept = Object.entries(declared).filter(([other]) => other !== field && indexes.get(other) !== index);
  return Object.fromEntries(field === '' ? kept : [...kept, [field, columnReference(headers, index)]]);
}

const examplesShown = 3;
const longestExample = 24;

function examplesOf({ rows }: FileDraft, { headerLines }: Reading, index: number): string {
  const last = headerLines.at(-1) ?? 0;
  const texts = new Set<string>();
  for (const { line, cells } of rows) {
    const text = cells[index]?.trim() ?? '';
    if (line > last && text !== '') texts.add(text.slice(0, longestExample));
    if (texts.size >= examplesShown) break;
  }
  return [...texts].join('　');
}
