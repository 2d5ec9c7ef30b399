import { useTranslation } from 'react-i18next';
import type { Severity } from '#domain/issue.ts';
import styles from './severity-mark.module.css';

/** Each has a shape of its own: a cross, a triangle, a dot. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M5 5l14 14M19 5L5 19',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500v.1',
  notice: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 11v5M12 8v.1',
};

interface SeverityMarkProps {
  severity: Severity;
  /** Where there is no room the word is only read out. */
  isShort?: boolean;
}

export function SeverityMark({ severity, isShort = false }: SeverityMarkProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.mark} data-severity={severity}>
      <svg viewBox="0 0 24 24" width="1.1em" height="1.1em" aria-hidden="true" focusable="false">
        <path d={shapes[severity]} />
      </svg>
      <span className={isShort ? 'visually-hidden' : undefined}>{t(`issueList.severity.${severity}`)}</span>
    </span>
  );
}
