import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import { formatDate } from '#i18n/format.ts';
import type { Translate } from '#i18n/translate.ts';
import buttons from '#ui/button.module.css';

interface ReportMistakeProps {
  facility: Facility;
  source: Source;
  /** The municipality's own page, where that of the list is not known. */
  officialPage: string | null;
  isSample: boolean;
}

/** Only the publisher can correct what it published: leads there, and sends nothing itself. */
export function ReportMistake({ facility, source, officialPage, isSample }: ReportMistakeProps) {
  const { t, i18n } = useTranslation();
  const page = source.page ?? officialPage;
  return (
    <>
      <h3>{t('report.title')}</h3>
      {isSample ? (
        <p>{t('report.sample')}</p>
      ) : (
        <>
          <p>{t('report.explain', { publisher: source.publisher })}</p>
          {page !== null && (
            <a className={buttons.button} href={page} target="_blank" rel="noreferrer">
              {t('report.page')}
            </a>
          )}{' '}
          {source.contact !== undefined && (
            <a
              className={buttons.button}
              href={mailOf(source.contact, facility, source, t, i18n.language as Language)}
            >
              {t('report.mail')}
            </a>
          )}
          {page === null && source.contact === undefined && <p>{t('report.noWay')}</p>}
        </>
      )}
    </>
  );
}

/** RFC 6068: line breaks are %0D%0A. */
function mailOf(
  contact: string,
  { id, name }: Facility,
  { publisher, title, asOf }: Source,
  t: Translate,
  language: Language,
): string {
  const date = asOf === null ? t('answer.unknown') : formatDate(language, asOf);
  const lines = [
    t('report.name', { name }),
    t('report.id', { id }),
    t('report.source', { publisher, title }),
    t('report.asOf', { date }),
    '',
    t('report.wrong'),
  ];
  const subject = encodeURIComponent(t('report.subject', { name }));
  const address = contact.split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
