import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import { withWords } from '#i18n/i18n.ts';
import { cameraOf } from '#map/framing.ts';
import { CompareToggle, CompareTray } from '#pages/find/compare/compare-parts.ts';
import { KeepArea } from '#pages/find/keeping/later-keeping.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import { WayLine, WayOrder } from '#pages/find/ways/later-ways.ts';
import { type Criteria, defaultCriteria } from '#search/criteria.ts';
import type { Filter } from '#search/filters.ts';
import { serialiseView } from '#search/view-url.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { LoadNotices, OutingPart } from './load-notices.tsx';
import { OriginLine } from './origin-line.tsx';
import { ResultList } from './result-list.tsx';
import styles from './results-panel.module.css';

const FilterPanel = lazyPart(
  async () =>
    (await withWords(import('#pages/find/round-list.ts'), 'filters', 'later', 'outing', 'child')).roundList
      .FilterPanel,
);

const CoverageNote = lazyPart(
  async () => (await withWords(import('./coverage-note.tsx'), 'later')).CoverageNote,
);

const NothingFound = lazyPart(
  async () =>
    (await withWords(import('#pages/find/filters/nothing-found.tsx'), 'later', 'filters', 'child'))
      .NothingFound,
);

interface ResultsPanelProps {
  finding: Finding;
  /** The facility that was open just before; null = none was. */
  returnedFrom: string | null;
  onSelect: (id: string) => void;
  /** The facility under the pointer or the focus, in the list or on the map. */
  hoveredId: string | null;
  onHover: (id: string | null) => void;
}

export function ResultsPanel({ finding, returnedFrom, onSelect, hoveredId, onHover }: ResultsPanelProps) {
  const { view, change, facilities, areas, question, results, moment, criteria, wayFinding } = finding;
  const [lastFilter, setLastFilter] = useState<Filter | null>(null);
  const setCriteria = (next: Criteria) => change({ criteria: { ...view.criteria, [next.theme]: next } });
  const showArea = (lgCode: string | null) => {
    const area = lgCode === null ? undefined : areas.get(lgCode);
    if (area !== undefined) finding.onMove(cameraOf(area));
  };
  const isReady = facilities.status === 'ready';
  const coverageOf = (part: 'asked-for' | 'all') =>
    facilities.status !== 'loading' && (
      <Suspense>
        <CoverageNote finding={finding} part={part} />
      </Suspense>
    );

  return (
    <>
      <LoadNotices finding={finding} />
      {facilities.status !== 'failed' && (
        <>
          <Summary finding={finding} returnedFrom={returnedFrom} />
          <Suspense fallback={<div className={styles.filters} data-theme={view.theme} />}>
            <FilterPanel
              finding={finding}
              onChange={(next, filter) => {
                setCriteria(next);
                if (filter !== null) setLastFilter(filter);
                if (filter?.kind === 'area') showArea(next.area);
              }}
            />
          </Suspense>
        </>
      )}
      {isReady && (
        <Suspense>
          <KeepArea finding={finding} />
        </Suspense>
      )}
      {isReady && question.facilities.length > 0 && results.found.length === 0 && (
        <Suspense>
          <NothingFound
            question={question}
            lastFilter={lastFilter}
            areas={areas}
            isNow={moment.isNow}
            onChange={setCriteria}
          />
        </Suspense>
      )}
      {coverageOf('asked-for')}
      <ResultList
        found={results.found}
        areas={areas}
        moment={moment}
        asked={criteria.theme === 'nurseries' ? criteria : defaultCriteria.nurseries}
        returnedFrom={returnedFrom}
        hrefOf={(id) => serialiseView({ ...view, selectedId: id })}
        onSelect={onSelect}
        hoveredId={hoveredId}
        onHover={onHover}
        actionsOf={(facility) => (
          <Suspense>
            <CompareToggle nursery={facility} store={finding} />
          </Suspense>
        )}
        wayOf={
          wayFinding &&
          ((facility) => (
            <Suspense>
              <WayLine facility={facility} finding={finding} way={wayFinding.way} />
            </Suspense>
          ))
        }
      />
      {finding.lent.length > 0 && (
        <Suspense>
          <OutingPart part="lent" finding={finding} onSelect={onSelect} />
        </Suspense>
      )}
      {criteria.area === null && coverageOf('all')}
      {view.compared.length > 0 && view.theme === 'nurseries' && (
        <Suspense>
          <CompareTray view={view} change={change} />
        </Suspense>
      )}
    </>
  );
}

function Summary({ finding, returnedFrom }: Pick<ResultsPanelProps, 'finding' | 'returnedFrom'>) {
  const { facilities, results, origin, reach, places, areas, measureFromMap } = finding;
  const { t, i18n } = useTranslation();
  const heading = useReturnedFocus(returnedFrom);
  const count = results.found.length;
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1}>
        <span role="status">
          {facilities.status === 'ready'
            ? t('results.count', { count, formatted: formatNumber(i18n.language as Language, count) })
            : t('app.loading')}
        </span>
      </h2>
      {finding.wayFinding?.isOrdered === true ? (
        <Suspense>
          <WayOrder finding={finding} />
        </Suspense>
      ) : (
        <OriginLine
          origin={origin}
          places={places.status === 'ready' ? places.value : null}
          areas={areas}
          onReset={measureFromMap}
        >
          {reach?.kind === 'along' ? (
            <Suspense>
              <OutingPart part="along" finding={finding} />
            </Suspense>
          ) : null}
        </OriginLine>
      )}
      {origin.kind === 'gps' && (
        <Suspense>
          <OutingPart part="rearrange" finding={finding} />
        </Suspense>
      )}
    </div>
  );
}

/** Coming back from a facility, focus returns to its line in the list, or to the heading where that line is gone. */
function useReturnedFocus(returnedFrom: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returnedFrom !== null)
      (document.getElementById(`result-${returnedFrom}`) ?? heading.current)?.focus();
  }, [returnedFrom]);
  return heading;
}
