import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-grid.module.css';

interface CellInputProps {
  text: string;
  onWrite: (text: string) => void;
  onCancel: () => void;
}

/** Enter and leaving the field write, Escape gives up; Enter that ends a conversion of kana does neither. */
export function CellInput({ text, onWrite, onCancel }: CellInputProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState(text);
  const input = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const finish = (end: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    end();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(onCancel);
    else if (event.key === 'Enter' && !event.altKey) finish(() => onWrite(value));
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={input}
      rows={1}
      className={styles.input}
      aria-label={t('preview.grid.input')}
      spellCheck={false}
      autoComplete="off"
      value={value}
      onChange={({ target }) => setValue(target.value)}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => finish(() => onWrite(value))}
    />
  );
}
