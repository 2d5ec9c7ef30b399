import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, weekdayOf } from '#domain/calendar-date.ts';
import type { OpenState } from '#domain/opening-hours.ts';
import { formatMinute } from '#i18n/format.ts';
import styles from './open-badge.module.css';

interface OpenBadgeProps {
  openState: OpenState;
  today: CalendarDate;
}

export function OpenBadge({ openState, today }: OpenBadgeProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-state={openState.state}>
      {words()}
    </span>
  );

  function words(): string {
    if (openState.state === 'ask') return t('open.ask');
    if (openState.state === 'open') {
      if (openState.until === null || openState.until.date > addDays(today, 1)) return t('open.always');
      const { date, minute } = openState.until;
      const pastMidnight = minute >= 1440 || date > today;
      return t(pastMidnight ? 'open.untilNextDay' : 'open.until', { time: formatMinute(minute) });
    }
    if (openState.opensAt === null) return t('open.closed');
    const { date, minute } = openState.opensAt;
    const time = formatMinute(minute);
    if (date === today) return t('open.opensToday', { time });
    if (date === addDays(today, 1)) return t('open.opensTomorrow', { time });
    return t('open.opensOn', { time, day: t(`weekday.${weekdayOf(date)}`) });
  }
}
