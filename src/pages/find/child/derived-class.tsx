import { useTranslation } from 'react-i18next';
import { certificationAt } from '#domain/age-limits.ts';
import { type CalendarDate, fiscalYearOf, type YearMonth } from '#domain/calendar-date.ts';
import { birthRangeOf, type ClassAge, classAgeAt } from '#domain/class-age.ts';
import type { Language } from '#domain/language.ts';
import { formatDate, formatMonth } from '#i18n/format-date.ts';

interface DerivedClassProps {
  born: CalendarDate;
  entryMonth: YearMonth | null;
  today: CalendarDate;
}

/** 「2026年12月入園 → 令和8年度の0歳児クラス」 how the class comes about, for the parent to check. */
export function DerivedClass({ born, entryMonth, today }: DerivedClassProps) {
  const { t, i18n } = useTranslation();
  if (entryMonth === null) return <>{t('child.monthFirst')}</>;
  const month = formatMonth(i18n.language as Language, entryMonth);
  const age = classAgeAt(born, entryMonth);
  if (age === 'not-born') return <>{t('child.notBorn', { month })}</>;
  if (age === 'school') return <>{t('child.school', { month })}</>;
  return (
    <>
      <ClassSentence age={age} entryMonth={entryMonth} month={month} />
      {` ${t(`certifiedAs.${certificationAt(born, entryMonth)}`)}`}
      {born > today && ` ${t('child.expected')}`}
    </>
  );
}

/** 令和 began in 2019, its year 1. */
const yearBeforeReiwa = 2018;

function ClassSentence({ age, entryMonth, month }: { age: ClassAge; entryMonth: YearMonth; month: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const range = birthRangeOf(age, entryMonth);
  const words = {
    month,
    reiwa: fiscalYearOf(entryMonth) - yearBeforeReiwa,
    name: t('classAge.name', { age }),
    from: formatDate(language, range.from),
  };
  return (
    <>
      {range.to === null
        ? t('child.classFrom', words)
        : t('child.classBetween', { ...words, to: formatDate(language, range.to) })}
    </>
  );
}
