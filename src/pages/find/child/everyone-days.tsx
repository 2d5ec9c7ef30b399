import { useTranslation } from 'react-i18next';
import { everyoneDaysOf } from '#domain/age-limits.ts';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useHome } from '#state/use-home.ts';

/** 「こども誰でも通園制度」 from when to when for this child; nothing once that is over. */
export function EveryoneDays({ born, today }: { born: CalendarDate; today: CalendarDate }) {
  const { t, i18n } = useTranslation();
  const { value: home } = useHome();
  const { from, to, longerUntil } = everyoneDaysOf(born, home);
  if (today > (longerUntil ?? to)) return null;
  const inWords = (date: CalendarDate) => formatDate(i18n.language as Language, date);
  return (
    <p>
      {t('everyone.days', { from: inWords(from), to: inWords(to) })}
      {longerUntil !== null && ` ${t('everyone.longer', { until: inWords(longerUntil) })}`}
    </p>
  );
}
