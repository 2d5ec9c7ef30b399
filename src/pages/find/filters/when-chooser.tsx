import { useTranslation } from 'react-i18next';
import { addDays, type DateAndMinute, dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import { isHoliday } from '#domain/holidays.ts';
import type { Language } from '#domain/language.ts';
import { formatMinute } from '#i18n/format.ts';
import { formatDay } from '#i18n/format-date.ts';
import { useNow } from '#state/use-now.ts';
import { Chip } from '#ui/chip.tsx';
import styles from './filter-panel.module.css';

const daysOffered = 28;
const step = 30;

interface WhenChooserProps {
  at: DateAndMinute | null;
  onChange: (at: DateAndMinute | null) => void;
}

/** Now, or a day and half an hour of the weeks to come, in Japan's time. */
export function WhenChooser({ at, onChange }: WhenChooserProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const now = dateAndMinuteInTokyo(useNow());
  const next = nextStep(now);
  const days = Array.from({ length: daysOffered }, (_, index) => addDays(next.date, index));
  const first = (date: string) => (date === next.date ? next.minute : 0);
  const times = at === null ? [] : timesFrom(first(at.date));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('when.title')}</legend>
      <Chip label={t('when.now')} isOn={at === null} count={null} onToggle={() => onChange(null)} />
      <Chip label={t('when.other')} isOn={at !== null} count={null} onToggle={() => onChange(at ?? next)} />
      {at !== null && (
        <>
          <select
            className={styles.select}
            aria-label={t('when.day')}
            value={at.date}
            onChange={({ target }) => {
              const date = target.value as DateAndMinute['date'];
              onChange({ date, minute: Math.max(at.minute, first(date)) });
            }}
          >
            {withChosen(days, at.date).map((date) => (
              <option key={date} value={date}>
                {formatDay(language, date)}
                {isHoliday(date) && t('when.holiday')}
              </option>
            ))}
          </select>
          <select
            className={styles.select}
            aria-label={t('when.time')}
            value={at.minute}
            onChange={({ target }) => onChange({ ...at, minute: Number(target.value) })}
          >
            {withChosen(times, at.minute).map((minute) => (
              <option key={minute} value={minute}>
                {formatMinute(minute)}
              </option>
            ))}
          </select>
        </>
      )}
    </fieldset>
  );
}

/** A link may name a day or a minute that is not offered: it is shown as it stands. */
function withChosen<V extends string | number>(offered: readonly V[], chosen: V): V[] {
  return offered.includes(chosen) ? [...offered] : [chosen, ...offered];
}

function timesFrom(minute: number): number[] {
  const count = Math.floor((1439 - minute) / step) + 1;
  return Array.from({ length: count }, (_, index) => minute + index * step);
}

/** The next full half hour. */
function nextStep({ date, minute }: DateAndMinute): DateAndMinute {
  const next = (Math.floor(minute / step) + 1) * step;
  return next < 1440 ? { date, minute: next } : { date: addDays(date, 1), minute: next - 1440 };
}
