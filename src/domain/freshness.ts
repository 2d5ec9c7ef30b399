import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  type YearMonth,
  yearMonthOf,
} from './calendar-date.ts';
import { isAppliedToDirectly, type Nursery } from './nursery.ts';

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

/** Codes of 大阪市, 堺市 and their wards: of the third digit 1 are the cities designated by ordinance. */
const publishesForNextMonth = /^271/;

/**
 * 「入所月は要確認」 大阪市 and 堺市 publish on the first of a month (or the day before) for entry in the next; another month
 * beside such a date is one of the two read or written wrong. Says nothing of other publishers, of nurseries that decide
 * by themselves, nor where one of the two dates is not published. Source: https://www.city.osaka.lg.jp/kodomo/page/0000293428.html
 * (via the domain notes, 2026-11).
 */
export function isMonthDoubtful({
  lgCode,
  kind,
  vacancies,
}: Pick<Nursery, 'lgCode' | 'kind' | 'vacancies'>): boolean {
  const { asOf = null, entryMonth = null } = vacancies ?? {};
  if (asOf === null || entryMonth === null) return false;
  if (!publishesForNextMonth.test(lgCode) || isAppliedToDirectly(kind)) return false;
  return entryMonth !== addMonths(yearMonthOf(addDays(asOf, 1)), 1);
}
