import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CsvEncoding, csvFile } from '#ingest/export/csv-text.ts';
import { sourceJson } from '#ingest/export/original-columns.ts';
import { reportRows } from '#ingest/export/report-rows.ts';
import { geojsonText } from '#ingest/to-geojson.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { markTaken } from '#pages/preview/draft-store.ts';
import { useIssueWords } from '#pages/preview/findings/use-issue-words.ts';
import { saveFile } from '#pages/preview/save-file.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { PrintedReport } from './printed-report.tsx';
import styles from './take.module.css';
import { type TakenFile, type TakenForm, takenFile, takenForms } from './taken-file.ts';
import { TakenNotes } from './taken-notes.tsx';

/** Everything one may carry home from an examined file. All of it is made in the browser. */
export function TakeStep({ draft }: { draft: FileDraft }) {
  const { t } = useTranslation();
  const { reading, progress } = draft;
  if (reading === null || progress !== null) return null;
  if (reading.refusal !== null || reading.source.definition === null)
    return (
      <Notice tone="warning">
        <p>{t('takeaway.refused')}</p>
      </Notice>
    );
  return (
    <div className={styles.take}>
      <CorrectedFile draft={draft} reading={reading} />
      <OtherFiles draft={draft} reading={reading} />
      <PrintedReport draft={draft} reading={reading} />
    </div>
  );
}

interface PartProps {
  draft: FileDraft;
  reading: Reading;
}

const encodings: readonly CsvEncoding[] = ['utf-8', 'shift_jis'];

function CorrectedFile({ draft, reading }: PartProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<TakenForm>('original');
  const [encoding, setEncoding] = useState<CsvEncoding>('utf-8');
  const [made, setMade] = useState<TakenFile | null>(null);
  const choose = (change: () => void) => {
    change();
    setMade(null);
  };
  const make = (then: (file: TakenFile) => void) => {
    const file = takenFile(draft, reading, form, encoding);
    setMade(file);
    if (file !== null) then(file);
  };
  return (
    <section className={styles.card} aria-labelledby="take-file">
      <h3 id="take-file">{t('takeaway.file.title')}</h3>
      <p>{t('takeaway.file.lead')}</p>
      <fieldset>
        <legend>{t('takeaway.file.form')}</legend>
        {takenForms.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="take-form"
              checked={form === each}
              onChange={() => choose(() => setForm(each))}
            />
            <span>
              {t(`takeaway.form.${each}`)}
              <small>{t(`takeaway.formHint.${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('takeaway.file.encoding')}</legend>
        {encodings.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="take-encoding"
              checked={encoding === each}
              onChange={() => choose(() => setEncoding(each))}
            />
            <span>
              {t(`takeaway.encoding.${each}`)}
              <small>{t(`takeaway.encodingHint.${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.primary}
          onClick={() =>
            make(({ name, bytes }) => {
              if (bytes === null) return;
              saveFile(name, bytes, 'text/csv');
              markTaken(draft.id);
            })
          }
        >
          {t('takeaway.file.save')}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() =>
            make(({ definition }) => {
              if (definition !== null) saveFile('source.json', sourceJson(definition), 'application/json');
            })
          }
        >
          {t('takeaway.file.saveSource')}
        </button>
      </div>
      <p>{t('takeaway.file.sourceHint')}</p>
      <div role="status">{made !== null && <TakenNotes file={made} />}</div>
    </section>
  );
}

function OtherFiles({ draft, reading: { report, source } }: PartProps) {
  const { t } = useTranslation();
  const { words } = useIssueWords();
  const base = draft.name.replace(/\.[a-z]{2,7}$/i, '');
  const saveReport = () => {
    const rows = reportRows(report.issues, {
      headers: [
        t('takeaway.report.severity'),
        t('takeaway.report.row'),
        t('takeaway.report.column'),
        t('takeaway.report.raw'),
        t('takeaway.report.text'),
        t('takeaway.report.suggestion'),
      ],
      severityName: (each) => t(`issueList.severity.${each}`),
      textOf: words,
    });
    const { bytes } = csvFile(rows, 'utf-8');
    if (bytes !== null) saveFile(`${base}-${t('takeaway.report.file')}.csv`, bytes, 'text/csv');
  };
  return (
    <section className={styles.card} aria-labelledby="take-others">
      <h3 id="take-others">{t('takeaway.others.title')}</h3>
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.button}
          onClick={() =>
            saveFile(
              `${source.theme}.geojson`,
              [...geojsonText(report.accepted)].join(''),
              'application/geo+json',
            )
          }
        >
          {t('takeaway.others.geojson')}
        </button>
        <button type="button" className={buttons.button} onClick={saveReport}>
          {t('takeaway.others.report')}
        </button>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          {t('takeaway.others.print')}
        </button>
      </div>
    </section>
  );
}
