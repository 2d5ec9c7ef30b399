import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '#ui/button.module.css';
import styles from './intake.module.css';

interface PasteBoxProps {
  onAdd: (files: readonly { name: string; file: Blob }[]) => void;
}

/** Cells copied in a spreadsheet arrive as text with tabs between them. */
export function PasteBox({ onAdd }: PasteBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const read = () => {
    onAdd([{ name: t('preview.intake.pasted'), file: new Blob([text]) }]);
    setText('');
  };
  return (
    <details className={styles.way}>
      <summary>{t('preview.intake.paste')}</summary>
      <label htmlFor={id}>{t('preview.intake.pasteHere')}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" className={buttons.button} disabled={text.trim() === ''} onClick={read}>
        {t('preview.intake.read')}
      </button>
    </details>
  );
}
