import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nursery } from '#domain/nursery.ts';
import styles from './visit-checklist.module.css';

const questions = [
  'hours',
  'settling',
  'belongings',
  'meals',
  'illness',
  'outdoors',
  'contact',
  'events',
  'parking',
  'disaster',
  'after',
  'costs',
] as const;

/** 「見学メモ」 a sheet to take along: questions without a right answer, and room to write. */
export function VisitChecklist({ nurseries }: { nurseries: readonly Nursery[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.checklist}>
      <h2 id={id}>{t('visit.title')}</h2>
      <p>{t('visit.lead')}</p>
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('visit.question')}</th>
              {nurseries.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('visit.date')}</th>
              {nurseries.map(({ id }) => (
                <td key={id} />
              ))}
            </tr>
            {questions.map((question) => (
              <tr key={question}>
                <th scope="row">{t(`visit.ask.${question}`)}</th>
                {nurseries.map(({ id }) => (
                  <td key={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
