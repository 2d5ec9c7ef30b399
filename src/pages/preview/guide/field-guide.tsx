import { useTranslation } from 'react-i18next';
import type { Theme } from '#domain/facility.ts';
import { type FieldGuide as Field, fieldGuide } from '#ingest/export/field-guide.ts';
import styles from './guide.module.css';

/** Every column of the template in plain words, made from the field tables that read it. */
export function FieldGuide({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.fields}>
      {fieldGuide(theme).map((field) => (
        <div key={field.field} className={styles.field}>
          <dt>
            {field.header}
            {field.isRequired && <span className={styles.required}>{t('takeaway.guide.required')}</span>}
          </dt>
          <FieldWords field={field} />
        </div>
      ))}
    </dl>
  );
}

function FieldWords({ field: { field, allowed, isClosed, example, otherHeaders } }: { field: Field }) {
  const { t } = useTranslation();
  const [group = field] = field.split('.');
  const list = allowed.join(t('takeaway.guide.separator'));
  return (
    <dd>
      <p>{t(`takeaway.field.${group}.what`)}</p>
      <p>
        <b>{t('takeaway.guide.why')}</b> {t(`takeaway.field.${group}.why`)}
      </p>
      {allowed.length > 0 && (
        <p>
          <b>{t('takeaway.guide.spellings')}</b>{' '}
          {isClosed ? t('takeaway.guide.closed', { list }) : t('takeaway.guide.open', { list })}
        </p>
      )}
      <p>
        <b>{t('takeaway.guide.example')}</b> {example === '' ? t('takeaway.guide.blank') : example}
      </p>
      {otherHeaders.length > 0 && (
        <p className={styles.quiet}>
          {t('takeaway.guide.also', { list: otherHeaders.slice(0, 5).join(t('takeaway.guide.separator')) })}
        </p>
      )}
    </dd>
  );
}
