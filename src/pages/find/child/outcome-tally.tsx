import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { Areas } from '#i18n/area-name.ts';
import { filterLabel } from '#pages/find/filters/filter-label.ts';
import styles from '#pages/find/filters/filter-panel.module.css';
import type { Question } from '#pages/find/use-results.ts';
import type { NurseryCriteria } from '#search/criteria.ts';
import { type Filter, toggle } from '#search/filters.ts';
import { tallyOf } from '#search/tally.ts';
import { Chip } from '#ui/chip.tsx';

interface OutcomeTallyProps {
  criteria: NurseryCriteria;
  question: Question;
  areas: Areas;
  onChange: (criteria: NurseryCriteria, filter: Filter) => void;
}

/** 「空きの見込み」 how many nurseries say what; each is a switch of the list. */
export function OutcomeTally({ criteria, question, areas, onChange }: OutcomeTallyProps) {
  const { t, i18n } = useTranslation();
  const counted = useDeferredValue(question);
  const lines = useMemo(() => linesOf(counted, criteria), [counted, criteria]);
  return (
    <>
      <div className={styles.row}>
        <fieldset className={styles.group}>
          <legend className="visually-hidden">{t('filter.vacancy')}</legend>
          {lines.map(({ filter, isOn, count }) => {
            const name = filterLabel(filter, t, areas, i18n.language as Language, true);
            return (
              <Chip
                key={name}
                label={name}
                isOn={isOn}
                count={count}
                onToggle={() => onChange(toggle(criteria, filter), filter)}
              />
            );
          })}
        </fieldset>
      </div>
      {criteria.classAges.length > 1 && <p className={styles.hint}>{t('siblings.first')}</p>}
    </>
  );
}

function linesOf({ facilities, circumstances }: Question, criteria: NurseryCriteria) {
  const nurseries = facilities.filter((each): each is Nursery => each.theme === 'nurseries');
  return tallyOf(nurseries, criteria, circumstances);
}
