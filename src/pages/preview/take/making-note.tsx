import { useTranslation } from 'react-i18next';

/** Long files take a while to be made. */
export type Making<T> = T | 'none' | 'making' | 'failed';

export function MakingNote({ making }: { making: Making<never> }) {
  const { t } = useTranslation();
  if (making === 'making') return <p>{t('takeaway.making')}</p>;
  return making === 'failed' ? <p>{t('takeaway.notMade')}</p> : null;
}
