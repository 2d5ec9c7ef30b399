import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nursery } from '#domain/nursery.ts';
import { ChipGroup, type FilterChoiceProps } from '#pages/find/filters/chip-group.tsx';
import styles from '#pages/find/filters/filter-panel.module.css';
import type { Question } from '#pages/find/use-results.ts';
import type { NurseryCriteria } from '#search/criteria.ts';
import type { Filter } from '#search/filters.ts';
import { tallyOf } from '#search/tally.ts';

interface OutcomeTallyProps extends Omit<FilterChoiceProps, 'countOf'> {
  criteria: NurseryCriteria;
  question: Question;
}

/** 「空きの見込み」 how many nurseries say what; each is a switch of the list. */
export function OutcomeTally({ question, ...props }: OutcomeTallyProps) {
  const { criteria } = props;
  const { t } = useTranslation();
  const counted = useDeferredValue(question);
  const lines = useMemo(() => linesOf(counted, criteria), [counted, criteria]);
  const countOf = (filter: Filter) => lines.find((line) => line.filter === filter)?.count ?? null;
  return (
    <>
      <div className={styles.row}>
        <ChipGroup {...props} label={t('filter.vacancy')} options={lines} countOf={countOf} />
      </div>
      {criteria.classAges.length > 1 && <p className={styles.hint}>{t('siblings.first')}</p>}
    </>
  );
}

function linesOf({ facilities, circumstances }: Question, criteria: NurseryCriteria) {
  const nurseries = facilities.filter((each): each is Nursery => each.theme === 'nurseries');
  return tallyOf(nurseries, criteria, circumstances);
}
