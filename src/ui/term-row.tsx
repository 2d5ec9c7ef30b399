import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermName } from '#domain/term.ts';
import { TermButton } from './term-button.tsx';
import styles from './term-row.module.css';

export function TermRow({ names }: { names: readonly TermName[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.row}>
      <span id={id}>{t('glossary.words')}</span>
      <ul aria-labelledby={id}>
        {names.map((name) => (
          <li key={name}>
            <TermButton name={name}>{t(`glossary.term.${name}.name`)}</TermButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
