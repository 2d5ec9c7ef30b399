import { useMemo } from 'react';
import { dateAndMinuteInTokyo, instantInTokyo } from '#domain/calendar-date.ts';
import type { View } from '#search/view.ts';
import { useNow } from '#state/use-now.ts';
import type { Moment } from './results/facility-summary.tsx';

/** Published hours say nothing of years to come. */
const farthest = 366 * 24 * 60 * 60_000;

/**
 * The moment that shown states are of: another time where the link asks for one, else now. A time that has passed, or lies
 * too far ahead, is not shown; `isRefused` then says so.
 */
export function useMoment({ theme, at }: View): { moment: Moment; isRefused: boolean } {
  const now = useNow();
  const asked = theme === 'baby-stations' && at !== null ? instantInTokyo(at) : null;
  const isAhead = asked !== null && asked > now && asked - now < farthest;
  const instant = isAhead ? asked : now;
  const moment = useMemo(
    () => ({ now: instant, today: dateAndMinuteInTokyo(instant).date, isNow: !isAhead }),
    [instant, isAhead],
  );
  return { moment, isRefused: asked !== null && !isAhead };
}
