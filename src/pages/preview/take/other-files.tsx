import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvFile } from '#ingest/export/csv-text.ts';
import { reportRows } from '#ingest/export/report-rows.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { make } from '#pages/preview/draft-store.ts';
import { useIssueWords } from '#pages/preview/findings/use-issue-words.ts';
import { gathered } from '#pages/preview/gathered.ts';
import { saveFile } from '#pages/preview/save-file.ts';
import buttons from '#ui/button.module.css';
import { type Making, MakingNote } from './making-note.tsx';
import styles from './take.module.css';

interface OtherFilesProps {
  draft: FileDraft;
  reading: Reading;
}

/** What a draft is good for besides its own corrected file. */
export function OtherFiles({ draft, reading: { report, source } }: OtherFilesProps) {
  const { t } = useTranslation();
  const { words } = useIssueWords();
  const [making, setMaking] = useState<Making<never>>('none');
  const base = draft.name.replace(/\.[a-z]{2,7}$/i, '');
  const saveGeojson = async () => {
    const geojson = await make<'geojson'>(draft, { kind: 'geojson' });
    if (geojson !== undefined) saveFile(`${source.theme}.geojson`, geojson, 'application/geo+json');
    return geojson !== undefined;
  };
  const saveReport = async () => {
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
    const { bytes } = csvFile(await gathered(rows), 'utf-8');
    if (bytes !== null) saveFile(`${base}-${t('takeaway.report.file')}.csv`, bytes, 'text/csv');
    return bytes !== null;
  };
  const take = async (save: () => Promise<boolean>) => {
    if (making === 'making') return;
    setMaking('making');
    setMaking((await save()) ? 'none' : 'failed');
  };
  return (
    <section className={styles.card} aria-labelledby="take-others">
      <h3 id="take-others">{t('takeaway.others.title')}</h3>
      <div className={styles.actions}>
        <button type="button" className={buttons.button} onClick={() => void take(saveGeojson)}>
          {t('takeaway.others.geojson')}
        </button>
        <button type="button" className={buttons.button} onClick={() => void take(saveReport)}>
          {t('takeaway.others.report')}
        </button>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          {t('takeaway.others.print')}
        </button>
      </div>
      <div role="status">
        <MakingNote making={making} />
      </div>
    </section>
  );
}
