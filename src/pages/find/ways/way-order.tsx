import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import { useAnchors } from './use-anchors.ts';
import styles from './ways.module.css';

/** By what the list is ordered, where that is not the distance from the origin. */
export function WayOrder({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { nameOf } = useAnchors(finding);
  const { way } = finding.view;
  const names = { home: nameOf(way.home), daily: nameOf(way.daily) };
  return (
    <p className={styles.order}>
      <span>{t(`anchor.orderedBy.${way.order}`, names)}</span>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={t('anchor.usualOrder')}
        onClick={() => finding.change({ way: { ...way, order: 'any' } })}
      >
        <LaterIcon name="close" />
      </button>
    </p>
  );
}
