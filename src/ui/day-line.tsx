import { useTranslation } from 'react-i18next';
import { type CalendarDate, weekdayOf } from '#domain/calendar-date.ts';
import { type DayHours, hoursOn } from '#domain/day-hours.ts';
import type { Language } from '#domain/language.ts';
import type { OpeningHours } from '#domain/opening-hours.ts';
import { formatMinute } from '#i18n/format.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Translate } from '#i18n/translate.ts';
import styles from './day-line.module.css';
import { spansInWords } from './span-words.ts';

interface DayLineProps {
  hours: OpeningHours | null;
  /** `isNow` false: of another day than today, maybe. */
  moment: { today: CalendarDate; isNow?: boolean };
}

/** The hours of the day in one line, and below it in plain words why they are to be asked about. */
export function DayLine({ hours, moment }: DayLineProps) {
  const { t, i18n } = useTranslation();
  const day = hoursOn(hours, moment.today);
  const isToday = moment.isNow !== false;
  const name = isToday
    ? t(`weekday.${weekdayOf(moment.today)}`)
    : formatDay(i18n.language as Language, moment.today);
  const label = `dayHours.${isToday ? 'today' : 'then'}${day.isHoliday ? 'Holiday' : ''}`;
  return (
    <div className={styles.day}>
      <p>
        <strong>{t(label, { day: name })}</strong> {hoursInWords(day, t)}
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

function hoursInWords({ certain, possible, untilFromNight, doubts }: DayHours, t: Translate): string {
  const parts = [
    ...(untilFromNight === null ? [] : [t('dayHours.fromNight', { time: formatMinute(untilFromNight) })]),
    ...(certain.length === 0 ? [] : [spansInWords(certain, t)]),
    ...(possible.length === 0 ? [] : [t('dayHours.possible', { spans: spansInWords(possible, t) })]),
  ];
  const isAsked = doubts.length > 0 && possible.length === 0;
  if (isAsked) parts.push(t('dayHours.ask'));
  return parts.length === 0 ? t('dayHours.closed') : parts.join(t('dayHours.and'));
}
