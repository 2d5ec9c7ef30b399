import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { OpenState } from '#domain/opening-hours.ts';
import { type Criteria, defaultCriteria } from './criteria.ts';
import { openStateOf } from './open-state.ts';
import { countOpen, type Outcome, outcomesFor } from './outcome.ts';

/**
 * 「色調」 available: open now / each child has a place. partly: some of the children have. unavailable: closed now / no
 * place now. not-offered: no such class, or the child is too young. unknown: ask / not understood / for another year.
 * not-published: no vacancies are published.
 */
export type PinTone = 'available' | 'partly' | 'unavailable' | 'not-offered' | 'unknown' | 'not-published';

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
 * null = no published position, or a unit that is lent out and stands nowhere. Of the criteria only the children and their
 * month matter: with no class chosen a nursery's tone is that of any class. `instant` in milliseconds since 1970 UTC,
 * `today` its date in Japan.
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
  const asked = criteria.theme === 'nurseries' ? criteria : defaultCriteria.nurseries;
  const isStale = facility.vacancies !== null && freshnessOf(facility.vacancies, today) === 'stale';
  return { id, position, theme, tone: toneOf(outcomesFor(facility, asked)), muted: isStale };
}

const openTones: Readonly<Record<OpenState['state'], PinTone>> = {
  open: 'available',
  closed: 'unavailable',
  ask: 'unknown',
};

const vacancyTones: readonly [PinTone, Outcome][] = [
  ['unknown', 'unknown'],
  ['not-published', 'not-published'],
  ['unavailable', 'none'],
];

function toneOf(each: readonly Outcome[]): PinTone {
  const open = countOpen(each);
  if (open > 0) return open === each.length ? 'available' : 'partly';
  return vacancyTones.find(([, outcome]) => each.includes(outcome))?.[0] ?? 'not-offered';
}
