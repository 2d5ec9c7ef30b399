import { useTranslation } from 'react-i18next';
import type { Criteria } from '#search/criteria.ts';
import buttons from '#ui/button.module.css';
import styles from './unknown-left-out.module.css';

interface UnknownLeftOutProps {
  count: number;
  criteria: Criteria;
  onChange: (criteria: Criteria) => void;
}

/** "Not published" is not "no": what the filters leave out for that reason alone is counted and can be shown. */
export function UnknownLeftOut({ count, criteria, onChange }: UnknownLeftOutProps) {
  const { t } = useTranslation();
  const { includeUnknown } = criteria;
  return (
    <div className={styles.unknown}>
      {!includeUnknown && <p>{t('results.unknownLeftOut', { count })}</p>}
      <button
        type="button"
        className={buttons.button}
        aria-pressed={includeUnknown}
        onClick={() => onChange({ ...criteria, includeUnknown: !includeUnknown })}
      >
        {t('filter.includeUnknown')}
      </button>
    </div>
  );
}
