import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#i18n/i18n.ts';
import { OutcomeTally } from '#pages/find/child/outcome-tally.tsx';
import type { Finding } from '#pages/find/use-finding.ts';
import type { Question } from '#pages/find/use-results.ts';
import { WaysPanel } from '#pages/find/ways/later-ways.ts';
import type { NurseryCriteria } from '#search/criteria.ts';
import { type Filter, filterOptions } from '#search/filters.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { ChipGroup, chosenOf, type FilterChoiceProps } from './chip-group.tsx';
import styles from './filter-panel.module.css';

const AreaSelect = lazyPart(async () => (await import('./area-select.tsx')).AreaSelect);

const ChildPanel = lazyPart(
  async () => (await withWords(import('#pages/find/child/child-panel.tsx'), 'glossary')).ChildPanel,
);

interface NurseryFiltersProps extends FilterChoiceProps {
  criteria: NurseryCriteria;
  question: Question;
  finding: Finding;
}

export function NurseryFilters(props: NurseryFiltersProps) {
  const { criteria, finding, onChange } = props;
  const { t } = useTranslation();
  const options = filterOptions(criteria);
  const of = (kind: Filter['kind']) => options.filter(({ filter }) => filter.kind === kind);
  const kinds = of('kind');
  return (
    <>
      <div className={styles.row}>
        <ChipGroup {...props} label={t('filter.chosen')} options={chosenOf(criteria, kinds)} />
        <ChipGroup {...props} label={t('filter.classAge')} options={of('classAge')} />
      </div>
      <OutcomeTally {...props} />
      <div className={styles.further}>
        <details className={styles.more}>
          <summary>{t('child.title')}</summary>
          <Suspense>
            <ChildPanel
              criteria={criteria}
              onChange={(next) => onChange(next, { kind: 'classAge', value: next.classAges[0] ?? 0 })}
            />
          </Suspense>
        </details>
        <Ways finding={finding} />
        <details className={styles.more}>
          <summary>{t('filter.moreKinds')}</summary>
          <Suspense>
            <AreaSelect {...props} />
          </Suspense>
          <ChipGroup {...props} label={t('filter.kinds')} options={kinds} />
        </details>
      </div>
    </>
  );
}

/** Its code and words come when it is opened, or with a link that names a place. */
function Ways({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isNamed = finding.wayFinding !== null;
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(isNamed ? 'filter.waysOn' : 'filter.ways')}</summary>
      {isOpen && (
        <Suspense>
          <WaysPanel finding={finding} />
        </Suspense>
      )}
    </details>
  );
}
