import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvEncoding } from '#ingest/export/csv-text.ts';
import { sourceJson } from '#ingest/export/original-columns.ts';
import type { FileDraft } from '#pages/preview/draft.ts';
import { make, markTaken } from '#pages/preview/draft-store.ts';
import { saveFile } from '#pages/preview/save-file.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { Choice } from './choice.tsx';
import { type Making, MakingNote } from './making-note.tsx';
import { OtherFiles } from './other-files.tsx';
import { PrintedReport } from './printed-report.tsx';
import styles from './take.module.css';
import { type TakenFile, type TakenForm, takenForms } from './taken-file.ts';
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
      <CorrectedFile key={draft.version} draft={draft} />
      <OtherFiles draft={draft} reading={reading} />
      <PrintedReport draft={draft} reading={reading} />
    </div>
  );
}

const sourceName = 'source.json';
const encodings: readonly CsvEncoding[] = ['utf-8', 'shift_jis'];

function CorrectedFile({ draft }: { draft: FileDraft }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<TakenForm>('original');
  const [encoding, setEncoding] = useState<CsvEncoding>('utf-8');
  const [file, setFile] = useState<Making<TakenFile>>('none');
  const [savedName, setSavedName] = useState<string | null>(null);
  const choose = (change: () => void) => {
    if (file === 'making') return;
    change();
    setFile('none');
    setSavedName(null);
  };
  const take = async (then: (file: TakenFile) => void) => {
    if (file === 'making') return;
    if (typeof file === 'object') return then(file);
    setFile('making');
    const made = (await make<'file'>(draft, { kind: 'file', form, encoding })) ?? 'failed';
    setFile(made);
    if (made !== 'failed') then(made);
  };
  const saveCsv = ({ name, csv }: TakenFile) => {
    if (csv === null) return;
    saveFile(name, csv, 'text/csv');
    setSavedName(name);
    markTaken(draft);
  };
  const saveSource = ({ definition }: TakenFile) => {
    if (definition === null) return;
    saveFile(sourceName, sourceJson(definition), 'application/json');
    setSavedName(sourceName);
  };
  return (
    <section className={styles.card} aria-labelledby="take-file">
      <h3 id="take-file">{t('takeaway.file.title')}</h3>
      <p>{t('takeaway.file.lead')}</p>
      <Choice
        name="take-form"
        legend={t('takeaway.file.form')}
        options={takenForms.map((value) => ({
          value,
          label: t(`takeaway.form.${value}`),
          hint: t(`takeaway.formHint.${value}`),
        }))}
        chosen={form}
        onChoose={(each) => choose(() => setForm(each))}
      />
      <Choice
        name="take-encoding"
        legend={t('takeaway.file.encoding')}
        options={encodings.map((value) => ({
          value,
          label: t(`takeaway.encoding.${value}`),
          hint: t(`takeaway.encodingHint.${value}`),
        }))}
        chosen={encoding}
        onChoose={(each) => choose(() => setEncoding(each))}
      />
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => void take(saveCsv)}>
          {t('takeaway.file.save')}
        </button>
        <button type="button" className={buttons.button} onClick={() => void take(saveSource)}>
          {t('takeaway.file.saveSource')}
        </button>
      </div>
      <p>{t('takeaway.file.sourceHint')}</p>
      <div role="status">
        {typeof file === 'object' ? (
          <TakenNotes file={file} savedName={savedName} />
        ) : (
          <MakingNote making={file} />
        )}
      </div>
    </section>
  );
}
