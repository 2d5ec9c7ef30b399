import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addFiles } from '#pages/preview/draft-store.ts';
import buttons from '#ui/button.module.css';
import styles from './intake.module.css';
import { PasteBox } from './paste-box.tsx';
import { UrlBox } from './url-box.tsx';
import { useFileDrop } from './use-file-drop.ts';

const accepted = '.csv,.tsv,.txt,.xlsx,.geojson,.json';

/** Files by choosing, dropping, pasting or address; none of them leaves the device. */
export function Intake({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const add = (files: readonly { name: string; file: Blob }[]) => {
    if (files.length === 0) return;
    addFiles(files);
    onAdded();
  };
  const addAll = (files: Iterable<File>) => add([...files].map((file) => ({ name: file.name, file })));
  const isOver = useFileDrop(addAll);
  return (
    <div className={styles.intake}>
      <div className={styles.drop} data-over={isOver || undefined}>
        <p>{t('preview.intake.drop')}</p>
        <button type="button" className={buttons.primary} onClick={() => input.current?.click()}>
          {t('preview.intake.choose')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label={t('preview.intake.choose')}
          onChange={({ target }) => {
            addAll(target.files ?? []);
            target.value = '';
          }}
        />
        <p className={styles.kinds}>{t('preview.intake.kinds')}</p>
      </div>
      <PasteBox onAdd={add} />
      <UrlBox onAdd={add} />
    </div>
  );
}
