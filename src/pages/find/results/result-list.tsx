import { type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Areas } from '#i18n/area-name.ts';
import { FavouriteButton, FavouriteChange } from '#pages/find/keeping/later-keeping.ts';
import type { Asked } from '#search/outcome.ts';
import type { Found } from '#search/view.ts';
import buttons from '#ui/button.module.css';
import { lazyPart } from '#ui/lazy-part.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { type Moment, PlaceLine, StateLine } from './facility-summary.tsx';
import styles from './result-list.module.css';

/** Japanese readers know how to read a name, or open it. */
const NameReading = lazyPart(async () => (await import('#ui/name-reading.tsx')).NameReading);

const pageSize = 30;

/** More than a phone shows at once: the others are drawn after these have answered. */
const firstLines = 5;

interface ResultListProps {
  found: readonly Found[];
  areas: Areas;
  moment: Moment;
  asked: Asked;
  /** The facility that was open just before: its line is there to return to. */
  returnedFrom: string | null;
  hrefOf: (id: string) => string;
  onSelect: (id: string) => void;
  hoveredId: string | null;
  onHover: (id: string | null) => void;
  /** What one may do with a facility without opening it; null = nothing. */
  actionsOf: (facility: Facility) => ReactNode;
  /** In place of the distance from the origin; null = that distance. */
  wayOf: ((facility: Facility) => ReactNode) | null;
}

export function ResultList({ found, returnedFrom, ...line }: ResultListProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(() => {
    const index = found.findIndex(({ facility }) => facility.id === returnedFrom);
    return Math.max(1, Math.ceil((index + 1) / pageSize)) * pageSize;
  });
  const remaining = found.length - limit;
  const further = <Lines {...line} found={found.slice(firstLines, limit)} />;
  const drawn = useDeferredValue(further, returnedFrom && further);
  return (
    <>
      <ol className={styles.list} aria-label={t('results.title')} data-testid="results">
        <Lines {...line} found={found.slice(0, firstLines)} />
        {found.length > firstLines && drawn}
      </ol>
      {remaining > 0 && (
        <button
          type="button"
          className={`${buttons.button} ${styles.more}`}
          onClick={() => setLimit(limit + pageSize)}
        >
          {t('results.more', { count: Math.min(pageSize, remaining), remaining })}
        </button>
      )}
    </>
  );
}

function Lines({
  found,
  areas,
  moment,
  asked,
  hrefOf,
  onSelect,
  hoveredId,
  onHover,
  actionsOf,
  wayOf,
}: Omit<ResultListProps, 'returnedFrom'>) {
  const { i18n } = useTranslation();
  return found.map(({ facility, distance }) => (
    <li
      key={facility.id}
      className={styles.result}
      data-hovered={facility.id === hoveredId || undefined}
      onPointerEnter={() => onHover(facility.id)}
      onPointerLeave={() => onHover(null)}
    >
      <h3 lang="ja">
        <PageLink
          id={`result-${facility.id}`}
          href={hrefOf(facility.id)}
          onFocus={() => onHover(facility.id)}
          onBlur={() => onHover(null)}
          onFollow={() => onSelect(facility.id)}
        >
          {facility.name}
        </PageLink>
      </h3>
      <div className={styles.keep}>
        <Suspense>
          <FavouriteButton facility={facility} />
        </Suspense>
      </div>
      {facility.kana !== null && i18n.language !== 'ja' && (
        <p className={styles.reading}>
          <Suspense fallback={'\u00a0'}>
            <NameReading kana={facility.kana} />
          </Suspense>
        </p>
      )}
      <PlaceLine facility={facility} areas={areas} distance={wayOf === null ? distance : null} />
      {wayOf?.(facility)}
      <StateLine facility={facility} moment={moment} asked={asked} />
      <Suspense>
        <FavouriteChange facility={facility} />
      </Suspense>
      {facility.theme === 'nurseries' && <div className={styles.actions}>{actionsOf(facility)}</div>}
    </li>
  ));
}
