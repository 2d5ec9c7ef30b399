import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeKept, encodeKept } from '#domain/kept.ts';
import { LoadError, type LoadErrorCode } from '#domain/load-error.ts';
import { addKept, readKept } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import styles from './kept-page.module.css';

type Outcome = { added: number; areas: number } | { refused: LoadErrorCode | 'not-kept' };

/** To another device and back, as a file that passes through nobody's hands but the user's. */
export function KeptFile() {
  const { t } = useTranslation();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setOutcome(await take(file));
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <p>{t('kept.fileExplain')}</p>
      <p>
        <button type="button" className={buttons.button} onClick={save}>
          {t('kept.export')}
        </button>
      </p>
      <p>
        <label htmlFor={id}>{t('kept.import')}</label>
        <br />
        <input
          id={id}
          className={styles.file}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void read(event)}
        />
      </p>
      <div role="status">
        {outcome !== null &&
          ('refused' in outcome ? (
            <Notice tone="warning">{t(`kept.refused.${outcome.refused}`)}</Notice>
          ) : (
            <Notice tone="quiet">{t('kept.imported', outcome)}</Notice>
          ))}
      </div>
    </>
  );
}

async function take(file: File): Promise<Outcome> {
  try {
    const added = decodeKept(await file.text());
    if (!addKept(added)) return { refused: 'not-kept' };
    return { added: added.favourites.length, areas: added.areas.length };
  } catch (error) {
    return { refused: error instanceof LoadError ? error.code : 'not-json' };
  }
}

function save(): void {
  const url = URL.createObjectURL(new Blob([encodeKept(readKept())], { type: 'application/json' }));
  const anchor = Object.assign(document.createElement('a'), {
    href: url,
    download: 'osaka-kosodate-map.json',
  });
  anchor.click();
  URL.revokeObjectURL(url);
}
