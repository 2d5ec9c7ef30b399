import { useTranslation } from 'react-i18next';
import { type CalendarDate, minutesPerDay } from '#domain/calendar-date.ts';
import { type DayHours, hoursOn } from '#domain/day-hours.ts';
import type { Language } from '#domain/language.ts';
import type { OpeningHours, Span } from '#domain/opening-hours.ts';
import { formatDay, formatMinute, formatWeekday } from '#i18n/format.ts';
import type { Translate } from '#i18n/translate.ts';
import styles from './day-line.module.css';

interface DayLineProps {
  hours: OpeningHours | null;
  /** `isNow` false: of another day than today, maybe. */
  moment: { today: CalendarDate; isNow?: boolean };
}

/** The hours of the day in one line, and below it in plain words why they are to be asked about. */
export function DayLine({ hours, moment }: DayLineProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const day = hoursOn(hours, moment.today);
  const isToday = moment.isNow !== false;
  const name = isToday ? formatWeekday(language, moment.today) : formatDay(language, moment.today);
  const label = `dayHours.${isToday ? 'today' : 'then'}${day.isHoliday ? 'Holiday' : ''}`;
  return (
    <div className={styles.day}>
      <p>
        <strong>{t(label, { day: name })}</strong> {spansInWords(day, t)}
      </p>
      {day.doubts.length > 0 && (
        <ul>
          {day.doubts.map((doubt) => {
            const words = 'words' in doubt ? doubt.words : '';
            return <li key={`${doubt.kind} ${words}`}>{t(`dayHours.doubt.${doubt.kind}`, { words })}</li>;
          })}
        </ul>
      )}
    </div>
  );
}

function spansInWords({ certain, possible, untilFromNight, doubts }: DayHours, t: Translate): string {
  const list = (spans: readonly Span[]) => spans.map((span) => spanInWords(span, t)).join(t('dayHours.and'));
  const parts = [
    ...(untilFromNight === null ? [] : [t('dayHours.fromNight', { time: formatMinute(untilFromNight) })]),
    ...(certain.length === 0 ? [] : [list(certain)]),
    ...(possible.length === 0 ? [] : [t('dayHours.possible', { spans: list(possible) })]),
  ];
  const isAsked = doubts.length > 0 && possible.length === 0;
  if (isAsked) parts.push(t('dayHours.ask'));
  return parts.length === 0 ? t('dayHours.closed') : parts.join(t('dayHours.and'));
}

function spanInWords({ open, close }: Span, t: Translate): string {
  if (open === 0 && close === minutesPerDay) return t('dayHours.always');
  const times = { open: formatMinute(open), close: close === minutesPerDay ? '24:00' : formatMinute(close) };
  return t(close > minutesPerDay ? 'dayHours.spanNextDay' : 'dayHours.span', times);
}
