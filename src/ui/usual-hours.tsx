import { useTranslation } from 'react-i18next';
import type { Weekday } from '#domain/calendar-date.ts';
import type { Language } from '#domain/language.ts';
import type { MonthDay, OpeningHours } from '#domain/opening-hours.ts';
import { type UsualHours as Usual, usualWeekOf, type WeekDay, type WeekNote } from '#domain/usual-week.ts';
import { formatMonthDay } from '#i18n/format-date.ts';
import type { Translate } from '#i18n/translate.ts';
import { spansInWords } from './span-words.ts';
import styles from './usual-hours.module.css';

/** The week as it was understood, and always the publisher's own words. */
export function UsualHours({ hours }: { hours: OpeningHours }) {
  const { t, i18n } = useTranslation();
  const words: Words = { t, language: i18n.language as Language };
  const week = usualWeekOf(hours);
  if (week === null) {
    return (
      <>
        {hours.raw} <strong>{t('usualHours.ask')}</strong>
      </>
    );
  }
  return (
    <div className={styles.week}>
      <table>
        <caption>{t('usualHours.title')}</caption>
        <tbody>
          {week.lines.map(({ days, usual }) => (
            <tr key={days[0]}>
              <th scope="row">{daysInWords(days, words)}</th>
              <td>{usualInWords(usual, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {week.notes.length > 0 && (
        <ul>
          {week.notes.map((note) => {
            const text = noteInWords(note, words);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      <p>
        {t('usualHours.raw')} <q>{hours.raw}</q>
      </p>
    </div>
  );
}

interface Words {
  t: Translate;
  language: Language;
}

/** Days in the order of the week; three and more that follow each other as a range. */
function daysInWords(days: readonly WeekDay[], { t }: Words): string {
  const weekdays = days.filter((day) => day !== 'holiday');
  const parts = weekdays.length === 7 ? [t('usualHours.everyDay')] : runsOf(weekdays).map(runInWords);
  return [...parts, ...(days.includes('holiday') ? [t('usualHours.holiday')] : [])].join(
    t('usualHours.join'),
  );

  function runInWords(run: readonly Weekday[]): string {
    const names = run.map((weekday) => t(`weekday.${weekday}`));
    if (names.length < 3) return names.join(t('usualHours.join'));
    return t('usualHours.range', { from: names[0], to: names.at(-1) });
  }
}

function runsOf(weekdays: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const weekday of weekdays) {
    const last = runs.at(-1);
    if (last !== undefined && ((last.at(-1) ?? 0) + 1) % 7 === weekday) last.push(weekday);
    else runs.push([weekday]);
  }
  return runs;
}

function usualInWords(usual: Usual, { t }: Words): string {
  switch (usual.kind) {
    case 'open': {
      const { certain, sometimes } = usual;
      const possible = sometimes.length > 0 && t('dayHours.possible', { spans: spansInWords(sometimes, t) });
      return [certain.length > 0 && spansInWords(certain, t), possible]
        .filter(Boolean)
        .join(t('dayHours.and'));
    }
    case 'closed':
      return t('dayHours.closed');
    case 'ask':
      return t('dayHours.ask');
    case 'as-weekday':
      return t('usualHours.asWeekday');
  }
}

function noteInWords(note: WeekNote, { t, language }: Words): string {
  const weekday = (day: Weekday) => t('usualHours.weekday', { day: t(`weekday.${day}`) });
  const nth = (nths: readonly number[], day: string) =>
    nths.length === 0
      ? day
      : t('usualHours.nthWeekday', {
          nths: nths.map((n) => t(`usualHours.nth.${n}`)).join(t('usualHours.join')),
          day,
        });
  const monthDay = (day: MonthDay) => formatMonthDay(language, day);
  const period = ({ from, to }: { from: MonthDay; to: MonthDay }) =>
    monthDay(from) === monthDay(to)
      ? monthDay(from)
      : t('usualHours.range', { from: monthDay(from), to: monthDay(to) });
  switch (note.kind) {
    case 'on-holidays': {
      const days = note.weekdays.map((day) => nth(note.nths, weekday(day))).join(t('usualHours.join'));
      return t(`usualHours.onHolidays.${note.rule}`, { days });
    }
    case 'except':
      return t('usualHours.except', { days: weekday(note.weekday), period: period(note) });
    case 'nth-weekday':
      return t('usualHours.closedOn', { days: nth(note.nths, weekday(note.weekday)) });
    case 'period':
      return t('usualHours.closedOn', { days: period(note) });
    case 'holiday-except':
      return t('usualHours.holidayExcept', { day: monthDay(note.day) });
    case 'irregular':
      return t('dayHours.doubt.irregular', { words: note.words });
    case 'new-year':
    case 'some-days':
      return t(`dayHours.doubt.${note.kind}`);
  }
}
