import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clearDevice } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';

/** Says what will be gone and asks once. */
export function ClearDevice() {
  const { t } = useTranslation();
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const clear = async () => {
    await clearDevice();
    setStep('done');
  };
  return (
    <>
      <p>{t('kept.clearExplain')}</p>
      {step === 'asking' ? (
        <Notice tone="warning">
          <p>{t('kept.clearAsk')}</p>
          <p>
            <button type="button" className={buttons.primary} onClick={() => void clear()}>
              {t('kept.clearYes')}
            </button>{' '}
            <button type="button" className={buttons.button} onClick={() => setStep('idle')}>
              {t('kept.clearNo')}
            </button>
          </p>
        </Notice>
      ) : (
        <button type="button" className={buttons.button} onClick={() => setStep('asking')}>
          {t('kept.clear')}
        </button>
      )}
      <p role="status">{step === 'done' && t('kept.cleared')}</p>
    </>
  );
}
