import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { AreaFigures } from '#search/area-figures.ts';
import type { Candidate } from '#search/view.ts';
import styles from './area-table.module.css';

interface FacilityCountsProps {
  candidate: Candidate;
  figures: AreaFigures;
  /** Nothing of this place can be read here: no nursery listed says nothing then. */
  isSilent: boolean;
  undecided: number;
}

/** How many nurseries of which kind, and which ones cannot be among them. */
export function FacilityCounts({ candidate, figures, isSilent, undecided }: FacilityCountsProps) {
  const { t, i18n } = useTranslation();
  if (isSilent && figures.total === 0) return <p className={styles.note}>{t('areas.noData')}</p>;
  const number = (value: number) => formatNumber(i18n.language as Language, value);
  return (
    <>
      <p className={styles.total}>{t('areas.count', { count: number(figures.total) })}</p>
      <ul className={styles.kinds}>
        {figures.kinds.map(({ kind, count }) => (
          <li key={kind}>{t('areas.kindCount', { kind: t(`nurseryKind.${kind}`), count: number(count) })}</li>
        ))}
      </ul>
      {undecided > 0 && <p className={styles.note}>{t('areas.undecided', { count: undecided })}</p>}
      {candidate.kind === 'circle' && <p className={styles.note}>{t('areas.onlyPlaced')}</p>}
    </>
  );
}
