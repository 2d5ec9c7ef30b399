import { useTranslation } from 'react-i18next';
import type { Places } from '#domain/place.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import { ColumnTable } from './column-table.tsx';
import styles from './confirm-step.module.css';
import { doubtsOf, isUnread } from './doubts.ts';
import { FactsForm } from './facts-form.tsx';
import { KindsTable } from './kinds-table.tsx';
import { MarksTable } from './marks-table.tsx';

interface ConfirmStepProps {
  draft: FileDraft;
  places: Places | null;
  onNext: () => void;
}

/** Another encoding may make a table of the file. */
const curedByEncoding: ReadonlySet<string> = new Set(['file/undecodable', 'file/garbled']);

/** The answer to whether numbers by class are places. */
function ClassesAsPlaces({ draft, reading }: { draft: FileDraft; reading: Reading }) {
  const { t } = useTranslation();
  const read = () => {
    const columns = { ...reading.source.definition?.columns, ...reading.unexplained };
    choose(draft.id, { columns, headerLine: reading.headerLines.at(-1) ?? null });
  };
  return (
    <p>
      <button type="button" className={buttons.button} onClick={read}>
        {t('preview.confirm.readAsPlaces')}
      </button>
    </p>
  );
}

/** How the file was read, to be confirmed or put right; each choice shows its effect at once. */
export function ConfirmStep({ draft, places, onNext }: ConfirmStepProps) {
  const { t } = useTranslation();
  const { reading } = draft;
  if (reading === null) return null;
  const doubts = doubtsOf(reading, draft);
  const { known } = reading.detection;
  const refusal = reading.refusal;
  return (
    <div className={styles.step}>
      <Notice tone={doubts.length === 0 ? 'quiet' : 'warning'}>
        {doubts.length === 0 ? (
          <p>{t('preview.confirm.certain', { count: reading.report.accepted.length })}</p>
        ) : (
          <>
            <p>{t('preview.confirm.look')}</p>
            <ul className={styles.doubts}>
              {doubts.map((doubt) => (
                <li key={doubt}>
                  {doubt === 'refused' && refusal !== null
                    ? t(`issues.${refusal.code}`, { ...refusal.params })
                    : t(`preview.doubt.${doubt}`)}
                  {doubt === 'classes' && <ClassesAsPlaces draft={draft} reading={reading} />}
                </li>
              ))}
            </ul>
          </>
        )}
        {known !== null && (
          <p>
            {t('preview.confirm.known', {
              publisher: known.definition.publisher,
              title: known.definition.title,
            })}
          </p>
        )}
      </Notice>
      {(!isUnread(reading) || curedByEncoding.has(refusal?.code ?? '')) && (
        <FactsForm draft={draft} reading={reading} places={places} />
      )}
      {reading.headers.length > 0 && <ColumnTable draft={draft} reading={reading} />}
      <MarksTable draft={draft} reading={reading} />
      <KindsTable draft={draft} reading={reading} />
      <p>
        <button type="button" className={buttons.primary} disabled={refusal !== null} onClick={onNext}>
          {t('preview.next.fix')}
        </button>
      </p>
    </div>
  );
}
