import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import type { Criteria } from '#search/criteria.ts';
import type { Filter } from '#search/filters.ts';
import styles from './filter-panel.module.css';
import { NurseryFilters } from './nursery-filters.tsx';
import { StationFilters } from './station-filters.tsx';
import { UnknownLeftOut } from './unknown-left-out.tsx';
import { useFilterCounts } from './use-filter-counts.ts';

interface FilterPanelProps {
  finding: Finding;
  /** `filter` = the one that was pressed; null = what all of them leave out. */
  onChange: (criteria: Criteria, filter: Filter | null) => void;
}

export function FilterPanel({ finding, onChange }: FilterPanelProps) {
  const { criteria, areas, question, facilities, moment, results } = finding;
  const isReady = facilities.status === 'ready';
  const { t } = useTranslation();
  const countOf = useFilterCounts(isReady ? question : null);
  const choice = { areas, countOf, onChange, isNow: moment.isNow };
  return (
    <section
      className={styles.panel}
      aria-label={t('filter.title')}
      onFocus={({ target }) => showWhole(target)}
    >
      {criteria.theme === 'baby-stations' ? (
        <StationFilters {...choice} criteria={criteria} finding={finding} />
      ) : (
        <NurseryFilters {...choice} criteria={criteria} question={question} finding={finding} />
      )}
      {isReady && (results.unknownLeftOut > 0 || criteria.includeUnknown) && (
        <UnknownLeftOut
          count={results.unknownLeftOut}
          criteria={criteria}
          onChange={(next) => onChange(next, null)}
        />
      )}
    </section>
  );
}

/**
 * By keys a browser leaves a chip that looks out of its row by a few pixels where it is, and most of the focus ring with it.
 * Under a finger nothing moves: the press would miss.
 */
function showWhole(focused: Element): void {
  if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
