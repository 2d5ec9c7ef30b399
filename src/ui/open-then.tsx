import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, weekdayOf } from '#domain/calendar-date.ts';
import type { OpenState } from '#domain/opening-hours.ts';
import { formatMinute } from '#i18n/format.ts';
import styles from './open-badge.module.css';

interface OpenThenProps {
  openState: OpenState;
  /** The date of the time asked for. */
  thatDay: CalendarDate;
}

/** As the open badge, for another time than now: nothing of it says "now", "today" or "tomorrow". */
export function OpenThen({ openState, thatDay }: OpenThenProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-state={openState.state}>
      {words()}
    </span>
  );

  function words(): string {
    if (openState.state === 'ask') return t('openThen.ask');
    const next = openState.state === 'open' ? openState.until : openState.opensAt;
    if (next === null) return t(openState.state === 'open' ? 'openThen.always' : 'openThen.closed');
    const time = formatMinute(next.minute);
    const isNextDay = next.date === addDays(thatDay, 1);
    if (openState.state === 'open') {
      if (next.date === thatDay) return t('openThen.until', { time });
      return isNextDay ? t('openThen.untilNextDay', { time }) : t('openThen.always');
    }
    if (next.date === thatDay) return t('openThen.opensThatDay', { time });
    if (isNextDay) return t('openThen.opensNextDay', { time });
    return t('openThen.opensOn', { time, day: t(`weekday.${weekdayOf(next.date)}`) });
  }
}
