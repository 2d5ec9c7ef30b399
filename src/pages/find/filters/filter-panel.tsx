import { useTranslation } from 'react-i18next';
import type { Finding } from '#pages/find/use-finding.ts';
import type { Criteria } from '#search/criteria.ts';
import type { Filter } from '#search/filters.ts';
import { showWhole } from '#ui/show-whole.ts';
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
    <section className={styles.panel} aria-label={t('filter.title')} onFocus={showWhole}>
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
