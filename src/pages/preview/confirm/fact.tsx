import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm-step.module.css';

interface FactProps {
  name: 'theme' | 'municipality' | 'asOf' | 'encoding' | 'delimiter' | 'sheet' | 'headerLine';
  isSure: boolean;
  isChosen: boolean;
  hint?: string;
  children: (control: { id: string; 'aria-describedby': string }) => ReactNode;
}

/** One fact with how it is known: found, to be checked, or chosen. */
export function Fact({ name, isSure, isChosen, hint, children }: FactProps) {
  const { t } = useTranslation();
  const id = useId();
  const how = isChosen ? 'chosen' : isSure ? 'found' : 'doubtful';
  return (
    <div className={styles.fact} data-doubtful={how === 'doubtful' || undefined}>
      <label htmlFor={id}>
        {t(`preview.fact.${name}`)}
        <span className={styles.how}>{t(`preview.how.${how}`)}</span>
      </label>
      {children({ id, 'aria-describedby': `${id}-hint` })}
      <span id={`${id}-hint`} className={styles.how}>
        {hint}
      </span>
    </div>
  );
}
