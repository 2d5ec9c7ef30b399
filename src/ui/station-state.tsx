import { useTranslation } from 'react-i18next';
import type { BabyStation } from '#domain/baby-station.ts';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { openStateAt } from '#domain/opening-hours.ts';
import { Icon } from './icon.tsx';
import { OpenBadge } from './open-badge.tsx';
import styles from './station-state.module.css';

interface StationStateProps {
  station: BabyStation;
  moment: { now: number; today: CalendarDate };
}

/** What a parent on an outing decides by: open now, and what is there. */
export function StationState({ station, moment }: StationStateProps) {
  const { t } = useTranslation();
  const offered = (['nursingSpace', 'diaperTable', 'hotWater', 'fatherWelcome'] as const).filter(
    (amenity) => station.amenities[amenity] === 'yes',
  );
  return (
    <div className={styles.state}>
      <OpenBadge openState={openStateAt(station.hours, moment.now)} today={moment.today} />
      {offered.length > 0 && (
        <ul className={styles.amenities}>
          {offered.map((amenity) => (
            <li key={amenity}>
              <Icon name={amenity} />
              {t(`amenity.${amenity}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
