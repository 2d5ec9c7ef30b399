import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import styles from './chip.module.css';

interface ChipProps {
  label: string;
  isOn: boolean;
  /** How many remain when this is on; null = not counted. */
  count: number | null;
  onToggle: () => void;
  /** What the phone profile finds it by. */
  testId?: string;
}

export function Chip({ label, isOn, count, onToggle, testId }: ChipProps) {
  const { t, i18n } = useTranslation();
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onToggle} data-testid={testId}>
      <span aria-hidden="true" className={styles.check}>
        {isOn ? '✓' : ''}
      </span>
      {label}
      {count !== null && (
        <span className={styles.count}>
          <span aria-hidden="true">{formatNumber(i18n.language as Language, count)}</span>
          <span className="visually-hidden">{t('filter.count', { count })}</span>
        </span>
      )}
    </button>
  );
}
