import { useTranslation } from 'react-i18next';
import type { Nursery } from '#domain/nursery.ts';
import { toggleCompared } from '#search/compare.ts';
import type { ViewStore } from '#state/use-view.ts';
import styles from './compare-toggle.module.css';

interface CompareToggleProps {
  nursery: Pick<Nursery, 'id' | 'name'>;
  store: Pick<ViewStore, 'view' | 'change'>;
}

/** Adds a nursery to those compared, or takes it out; with six chosen the others cannot be added. */
export function CompareToggle({ nursery: { id, name }, store: { view, change } }: CompareToggleProps) {
  const { t } = useTranslation();
  const isChosen = view.compared.includes(id);
  const next = toggleCompared(view.compared, id);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isChosen}
      aria-label={t('compare.addNamed', { name })}
      disabled={next === null}
      title={next === null ? t('compare.full') : undefined}
      onClick={() => next !== null && change({ compared: next })}
    >
      <span className={styles.box} aria-hidden="true" />
      {t('compare.add')}
    </button>
  );
}
