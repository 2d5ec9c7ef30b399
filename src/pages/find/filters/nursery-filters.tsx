import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, filterOptions } from '#search/filters.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { ChipGroup, chosenOf, type FilterChoiceProps } from './chip-group.tsx';
import styles from './filter-panel.module.css';

const AreaSelect = lazyPart(async () => (await import('./area-select.tsx')).AreaSelect);

export function NurseryFilters(props: FilterChoiceProps) {
  const { criteria } = props;
  const { t } = useTranslation();
  const options = filterOptions(criteria);
  const of = (kind: Filter['kind']) => options.filter(({ filter }) => filter.kind === kind);
  const kinds = of('kind');
  return (
    <>
      <div className={styles.row}>
        <ChipGroup {...props} label={t('filter.chosen')} options={chosenOf(criteria, kinds)} />
        <ChipGroup {...props} label={t('filter.vacancy')} options={of('hasVacancy')} />
        <ChipGroup {...props} label={t('filter.classAge')} options={of('classAge')} />
      </div>
      <details className={styles.more}>
        <summary>{t('filter.moreKinds')}</summary>
        <Suspense>
          <AreaSelect {...props} />
        </Suspense>
        <ChipGroup {...props} label={t('filter.kinds')} options={kinds} />
      </details>
    </>
  );
}
