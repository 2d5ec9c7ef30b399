import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { formatDistance } from '#i18n/format.ts';
import { withWords } from '#i18n/i18n.ts';
import type { Asked } from '#search/outcome.ts';
import { walkingMinutes } from '#search/proximity.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { StationState } from '#ui/station-state.tsx';
import styles from './facility-summary.module.css';

/** The page opens with baby stations: what only nurseries show comes with their data. */
export const loadNurseryState = async () =>
  (await withWords(import('./nursery-state.tsx'), 'later', 'child')).NurseryState;

const NurseryState = lazyPart(loadNurseryState);

export interface Moment {
  /** The instant shown states are computed for. */
  now: number;
  /** The calendar date of that instant in Japan. */
  today: CalendarDate;
  /** False where the user asked for another time. */
  isNow: boolean;
}

interface PlaceLineProps {
  facility: Facility;
  areas: Areas;
  distance: number | null;
  /** From where the distance is measured; absent where that is said above. */
  measuredFrom?: string;
}

/** Where it is: municipality or ward, straight-line distance and walking minutes. */
export function PlaceLine({ facility, areas, distance, measuredFrom }: PlaceLineProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <p className={styles.place}>
      <span>{areaName(areas, facility.lgCode, language)}</span>
      {distance !== null && (
        <span>
          {measuredFrom !== undefined && `${measuredFrom} `}
          {t('distance.straight', { distance: formatDistance(language, distance) })}
          {distance < 5000 && ` · ${t('distance.walk', { minutes: walkingMinutes(distance) })}`}
        </span>
      )}
      {facility.position === null && <span>{t('distance.noPosition')}</span>}
    </p>
  );
}

interface StateLineProps {
  facility: Facility;
  moment: Moment;
  asked: Asked;
}

/** What a parent decides by: open now and what is there, or the class's places with their dates. */
export function StateLine({ facility, moment, asked }: StateLineProps) {
  return facility.theme === 'nurseries' ? (
    <Suspense fallback={<p className={styles.waiting} aria-busy="true" />}>
      <NurseryState nursery={facility} today={moment.today} asked={asked} />
    </Suspense>
  ) : (
    <StationState station={facility} moment={moment} />
  );
}
