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
import { Further } from './further.tsx';

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
        <Further title={t('child.title')}>
          <ChildPanel
            criteria={criteria}
            onChange={(next) => onChange(next, { kind: 'classAge', value: next.classAges[0] ?? 0 })}
          />
        </Further>
        <Further title={t(finding.wayFinding === null ? 'filter.ways' : 'filter.waysOn')}>
          <WaysPanel finding={finding} />
        </Further>
        <Further title={t('filter.moreKinds')}>
          <AreaSelect {...props} />
          <ChipGroup {...props} label={t('filter.kinds')} options={kinds} />
        </Further>
      </div>
    </>
  );
}
