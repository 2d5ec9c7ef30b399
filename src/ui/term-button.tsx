import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermName } from '#domain/term.ts';
import buttons from './button.module.css';
import styles from './term-button.module.css';
import { TermSource } from './term-source.tsx';

/** Escape and a press elsewhere close what it opens, as the browser does for every popover. */
export function TermButton({ name, children }: { name: TermName; children: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const popover = useRef<HTMLSpanElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const want = () => setIsWanted(true);
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={id}
        aria-haspopup="dialog"
        onFocus={want}
        onClick={want}
      >
        {children}
      </button>
      <span
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-name`}
        className={styles.panel}
      >
        {isWanted && (
          <>
            <strong id={`${id}-name`}>{t(`glossary.term.${name}.name`)}</strong>
            <span>{t(`glossary.term.${name}.text`)}</span>
            <TermSource name={name} />
            <button type="button" className={buttons.button} onClick={() => popover.current?.hidePopover?.()}>
              {t('glossary.close')}
            </button>
          </>
        )}
      </span>
    </>
  );
}
