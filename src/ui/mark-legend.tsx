import { useTranslation } from 'react-i18next';
import type { Source } from '#domain/source.ts';
import styles from './mark-legend.module.css';

/** 「凡例」 in the publisher's own words, which are Japanese in every language. */
export function MarkLegend({ legend }: Pick<Source, 'legend'>) {
  const { t } = useTranslation();
  if (legend.length === 0) return null;
  return (
    <section className={styles.legend} aria-label={t('source.legend')}>
      <p>{t('source.legend')}</p>
      <dl>
        {legend.map(({ mark, text }) => (
          <div key={mark}>
            {mark.trim() === '' ? <dt>{t('vacancy.blank')}</dt> : <dt lang="ja">{mark}</dt>}
            <dd lang="ja">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
