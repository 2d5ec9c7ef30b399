import { useTranslation } from 'react-i18next';
import { type CalendarDate, parseCalendarDate, type YearMonth } from '#domain/calendar-date.ts';
import { monthFitOf } from '#domain/entry-month.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import { formatMonth } from '#i18n/format-date.ts';
import { admissionAt } from '#search/children.ts';
import { useChildren } from '#state/use-children.ts';
import { MonthNote } from '#ui/month-note.tsx';
import { Notice } from '#ui/notice.tsx';

interface ForChildrenProps {
  nursery: Nursery;
  entryMonth: YearMonth;
  officialPage: string | null;
}

/** What the numbers below mean for the month asked for, and whether each child can enter then. */
export function ForChildren({ nursery, entryMonth, officialPage }: ForChildrenProps) {
  const { t } = useTranslation();
  const { vacancies } = nursery;
  const births = useChildren().value.map(parseCalendarDate);
  return (
    <>
      {vacancies !== null && monthFitOf(vacancies, entryMonth) !== 'same' && (
        <Notice tone="warning">
          <p>
            <MonthNote vacancies={vacancies} wanted={entryMonth} />
          </p>
          {officialPage !== null && (
            <p>
              <a href={officialPage}>{t('monthFit.page')}</a>
            </p>
          )}
        </Notice>
      )}
      {births.some((born) => born !== null) && (
        <section aria-labelledby="admission">
          <h3 id="admission">{t('admission.title')}</h3>
          <ul>
            {births.map(
              (born, index) =>
                born !== null && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a child is known by its place only
                  <li key={index}>
                    {t('admission.nth', { n: index + 1 })}
                    {': '}
                    <Admission nursery={nursery} born={born} entryMonth={entryMonth} />
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
    </>
  );
}

interface AdmissionProps {
  nursery: Nursery;
  born: CalendarDate;
  entryMonth: YearMonth;
}

function Admission({ nursery, born, entryMonth }: AdmissionProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const admission = admissionAt(nursery, born, entryMonth);
  const from = admission.state === 'not-yet' ? formatMonth(language, admission.from) : undefined;
  return <>{t(`admission.${admission.state}`, { month: formatMonth(language, entryMonth), from })}</>;
}
