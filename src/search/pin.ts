import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { OpenState } from '#domain/opening-hours.ts';
import type { VacancyState } from '#domain/vacancy.ts';
import type { Criteria } from './criteria.ts';
import { classStateOf } from './matches.ts';
import { openStateOf } from './open-state.ts';

/**
 * 「色調」 available: open now / the class has a place. unavailable: closed now / no place now.
 * not-offered: no such class. unknown: ask / not published / not understood.
 */
export type PinTone = 'available' | 'unavailable' | 'not-offered' | 'unknown';

/** 「ピン」 All the map may know of a facility. */
export interface Pin {
  id: string;
  position: Position;
  theme: Theme;
  tone: PinTone;
  /** The published vacancy is stale: drawn paler. */
  muted: boolean;
}

/**
 * null = no published position, or a unit that is lent out and stands nowhere. Of the criteria only the class age matters: with none chosen a nursery's tone is that of
 * any class. `instant` in milliseconds since 1970 UTC, `today` its date in Japan.
 */
export function pinOf(
  facility: Facility,
  criteria: Criteria,
  instant: number,
  today: CalendarDate,
): Pin | null {
  const { id, position, theme } = facility;
  if (position === null) return null;
  if (facility.theme === 'baby-stations') {
    if (facility.lent) return null;
    return { id, position, theme, tone: openTones[openStateOf(facility, instant).state], muted: false };
  }
  const classAge = criteria.theme === 'nurseries' ? criteria.classAge : null;
  const isStale = facility.vacancies !== null && freshnessOf(facility.vacancies, today) === 'stale';
  return { id, position, theme, tone: vacancyTones[classStateOf(facility, classAge)], muted: isStale };
}

const openTones: Readonly<Record<OpenState['state'], PinTone>> = {
  open: 'available',
  closed: 'unavailable',
  ask: 'unknown',
};

const vacancyTones: Readonly<Record<VacancyState, PinTone>> = {
  open: 'available',
  none: 'unavailable',
  'not-offered': 'not-offered',
  unknown: 'unknown',
};
