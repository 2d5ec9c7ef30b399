import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import { defaultCriteria } from '#search/criteria.ts';
import type { View } from '#search/view.ts';
import { defaultView, serialiseView } from '#search/view-url.ts';
import { addArea, removeArea, useKept } from '#state/use-kept.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';
import styles from './favourite-button.module.css';

/** Pins the list of a named area or around a named place. Where the user stands has no name and is never kept. */
export function KeepArea({ finding: { view, criteria, origin } }: { finding: Finding }) {
  const { t } = useTranslation();
  const { areas } = useKept();
  const isNamed = criteria.area !== null || origin.kind === 'place';
  if (!isNamed || origin.kind === 'gps') return null;
  const link = linkOf(view);
  const isKept = areas.some((each) => each.link === link);
  return (
    <p className={styles.area}>
      <button
        type="button"
        className={`${buttons.button} ${styles.heart}`}
        aria-pressed={isKept}
        onClick={() => (isKept ? removeArea(link) : addArea(link))}
      >
        <LaterIcon name="heart" />
        {t(isKept ? 'keptArea.kept' : 'keptArea.keep')}
      </button>
    </p>
  );
}

/** What is asked of this theme, without the facility open, the map's camera, the language and what is compared. */
function linkOf(view: View): string {
  const criteria = { ...defaultCriteria, [view.theme]: view.criteria[view.theme] };
  const { theme, placeId, toId, at } = view;
  return serialiseView({ ...defaultView, theme, criteria, placeId, toId, at });
}
