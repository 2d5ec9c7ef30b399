import { type CalendarDate, daysBetween, type YearMonth, yearMonthOf } from './calendar-date.ts';

/** 「最新 / 前回の可能性 / 古い」 and unknown = the publisher states no date, or one that cannot be. */
export type Freshness = 'current' | 'previous' | 'stale' | 'unknown';

/** Monthly publication, with a few days' delay. */
const daysOfOneRound = 35;
const daysOfTwoRounds = 70;

/**
 * How far published vacancies may be trusted today (in Japan). Stale after 70 days, or as soon as the month they were
 * offered for is over, whatever their date. A date further ahead than one round is a slip (2062 for 2026) and says nothing.
 * A rule of this app, not of any publisher.
 */
export function freshnessOf(
  { asOf, entryMonth }: { asOf: CalendarDate | null; entryMonth: YearMonth | null },
  today: CalendarDate,
): Freshness {
  if (entryMonth !== null && entryMonth < yearMonthOf(today)) return 'stale';
  if (asOf === null) return 'unknown';
  const age = daysBetween(asOf, today);
  if (age < -daysOfOneRound) return 'unknown';
  if (age > daysOfTwoRounds) return 'stale';
  return age > daysOfOneRound ? 'previous' : 'current';
}
