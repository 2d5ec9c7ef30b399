import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import { formatDate, formatDateWithEra } from '#i18n/format-date.ts';
import styles from './source-note.module.css';

export function SourceNote({ source }: { source: Source }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <dl className={styles.note}>
      <dt>{t('source.publisher')}</dt>
      <dd>
        {source.publisher} {source.title !== '' && t('source.title', { title: source.title })}
      </dd>
      <dt>{t('source.asOf')}</dt>
      <dd>
        {source.asOf === null ? t('answer.unknown') : formatDateWithEra(language, source.asOf)}
        {source.newerRefused !== undefined && (
          <strong className={styles.refused}>
            {t('source.newerRefused', { date: formatDate(language, source.newerRefused.asOf) })}
          </strong>
        )}
      </dd>
      <dt>{t('source.licence')}</dt>
      <dd>
        {source.licence === null && t('source.licenceUnknown')}
        {source.licence !== null &&
          (source.licence.url === null ? (
            source.licence.name
          ) : (
            <a href={source.licence.url}>{source.licence.name}</a>
          ))}
        {t('source.processed')}
      </dd>
      {source.page !== null && (
        <>
          <dt>{t('source.page')}</dt>
          <dd>
            <a href={source.page}>{t('source.openPage', { publisher: source.publisher })}</a>
          </dd>
        </>
      )}
    </dl>
  );
}
