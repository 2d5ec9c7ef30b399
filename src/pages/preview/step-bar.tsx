import { useTranslation } from 'react-i18next';
import styles from './step-bar.module.css';
import { type Step, steps } from './steps.ts';

interface StepBarProps {
  step: Step;
  /** Without a file there is only the first step. */
  canGoOn: boolean;
  onStep: (step: Step) => void;
}

export function StepBar({ step, canGoOn, onStep }: StepBarProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('preview.steps')}>
      <ol className={styles.bar}>
        {steps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === step ? 'step' : undefined}
              disabled={!canGoOn && index > 0}
              onClick={() => onStep(each)}
            >
              <span className={styles.number}>{index + 1}</span> {t(`preview.step.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
