import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BabyStation } from '#domain/baby-station.ts';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { openStateAt } from '#domain/opening-hours.ts';
import { withWords } from '#i18n/i18n.ts';
import { Icon } from './icon.tsx';
import { lazyPart } from './lazy-part.tsx';
import { OpenBadge } from './open-badge.tsx';
import styles from './station-state.module.css';

const OpenThen = lazyPart(async () => (await withWords(import('./open-then.tsx'), 'outing')).OpenThen);

interface StationStateProps {
  station: BabyStation;
  /** `isNow` false: another time than now was asked for. */
  moment: { now: number; today: CalendarDate; isNow?: boolean };
}

/** What a parent on an outing decides by: open now, and what is there. */
export function StationState({ station, moment }: StationStateProps) {
  const { t } = useTranslation();
  const offered = (['nursingSpace', 'diaperTable', 'hotWater', 'fatherWelcome'] as const).filter(
    (amenity) => station.amenities[amenity] === 'yes',
  );
  return (
    <div className={styles.state}>
      {moment.isNow === false ? (
        <Suspense>
          <OpenThen openState={openStateAt(station.hours, moment.now)} thatDay={moment.today} />
        </Suspense>
      ) : (
        <OpenBadge openState={openStateAt(station.hours, moment.now)} today={moment.today} />
      )}
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
