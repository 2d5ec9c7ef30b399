import { useTranslation } from 'react-i18next';
import type { Theme } from '#domain/facility.ts';
import { csvFile } from '#ingest/export/csv-text.ts';
import { templateRows, templateWorkbook } from '#ingest/export/template.ts';
import { saveFile } from '#pages/preview/save-file.ts';
import buttons from '#ui/button.module.css';
import styles from './guide.module.css';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The empty files of a theme. The code for workbooks comes with the first that is asked for. */
export function Templates({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const name = `${t(`takeaway.themes.${theme}`)}-${t('takeaway.guide.file')}`;
  const hintOf = (field: string) => {
    const [group = field] = field.split('.');
    return `${t(`takeaway.field.${group}.what`)}\n${t(`takeaway.field.${group}.why`)}`;
  };
  const saveWorkbook = async () => saveFile(`${name}.xlsx`, await templateWorkbook(theme, hintOf), xlsxType);
  const saveCsv = () => {
    const { bytes } = csvFile(templateRows(theme), 'utf-8');
    if (bytes !== null) saveFile(`${name}.csv`, bytes, 'text/csv');
  };
  return (
    <div className={styles.templates}>
      <button type="button" className={buttons.button} onClick={() => void saveWorkbook()}>
        {t('takeaway.guide.xlsx')}
      </button>
      <button type="button" className={buttons.button} onClick={saveCsv}>
        {t('takeaway.guide.csv')}
      </button>
      <p>{t('takeaway.guide.exampleNote')}</p>
    </div>
  );
}
