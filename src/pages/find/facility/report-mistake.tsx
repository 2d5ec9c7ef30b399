import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import { formatDate } from '#i18n/format-date.ts';
import { plain } from '#i18n/plain.ts';
import type { Translate } from '#i18n/translate.ts';
import buttons from '#ui/button.module.css';
import styles from './report-mistake.module.css';

interface ReportMistakeProps {
  facility: Facility;
  source: Source;
  /** The municipality's own page, where that of the list is not known. */
  officialPage: string | null;
  isSample: boolean;
}

/** Only the publisher can correct what it published: leads there, and sends nothing itself. */
export function ReportMistake({ facility, source, officialPage, isSample }: ReportMistakeProps) {
  const { t } = useTranslation();
  const page = source.page ?? officialPage;
  const { contact } = source;
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
          )}
          {contact !== undefined && (
            <MailToPublisher key={facility.id} facility={facility} source={source} contact={contact} />
          )}
          {page === null && contact === undefined && <p>{t('report.noWay')}</p>}
        </>
      )}
    </>
  );
}

const common = ['name', 'place', 'closedForGood', 'other'] as const;
const partsOf = {
  'baby-stations': ['hours', 'amenities', ...common],
  nurseries: ['vacancies', ...common],
} as const;

type Part = (typeof partsOf)[Facility['theme']][number];

type MailProps = Pick<ReportMistakeProps, 'facility' | 'source'> & { contact: string };

function MailToPublisher({ facility, source, contact }: MailProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [part, setPart] = useState<Part | null>(null);
  const parts: readonly Part[] = partsOf[facility.theme];
  const body = bodyOf(facility, source, part, t, i18n.language as Language);
  return (
    <div className={styles.mail}>
      <label htmlFor={id}>{t('report.choose')}</label>
      <select
        id={id}
        value={part ?? ''}
        onChange={({ target: { value } }) => setPart(parts.find((each) => each === value) ?? null)}
      >
        <option value="">{t('report.unchosen')}</option>
        {parts.map((each) => (
          <option key={each} value={each}>
            {t(`report.part.${each}`)}
          </option>
        ))}
      </select>
      <a
        className={buttons.button}
        href={mailTo(contact, t('report.subject', { name: facility.name }), body)}
      >
        {t('report.mail')}
      </a>
    </div>
  );
}

function bodyOf(
  facility: Facility,
  { publisher, title, asOf }: Source,
  part: Part | null,
  t: Translate,
  language: Language,
): readonly string[] {
  const date = asOf === null ? t('answer.unknown') : formatDate(language, asOf);
  const published = part === null ? null : publishedIn(facility, part);
  return [
    t('report.name', { name: facility.name }),
    t('report.id', { id: facility.id }),
    t('report.source', { publisher, title }),
    t('report.asOf', { date }),
    '',
    `${t('report.wrong')}${part === null ? '' : t(`report.part.${part}`)}`,
    ...(published === null ? [] : [t('report.published', { published })]),
    t('report.right'),
  ];
}

/** The words the publisher would look for in its own list. */
function publishedIn(facility: Facility, part: Part): string | null {
  if (part === 'name') return facility.name;
  const station = facility.theme === 'baby-stations' ? facility : null;
  if (part === 'place') {
    return [facility.address, station?.place].filter((each) => each != null).join(' ') || null;
  }
  return part === 'hours' ? (station?.hours?.raw ?? null) : null;
}

/** RFC 6068: line breaks are %0D%0A. */
function mailTo(contact: string, subject: string, lines: readonly string[]): string {
  const address = contact.split('@').map(encodeURIComponent).join('@');
  const body = lines.join('\n').split(/\r?\n/).join('\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(plain(subject))}&body=${encodeURIComponent(plain(body))}`;
}
