import { type CalendarDate, firstDayOf, fiscalYearOf, partsOf, type YearMonth } from './calendar-date.ts';

/** 「クラス年齢」 fixed on 1 April of the fiscal year; it does not change on the birthday. */
export type ClassAge = 0 | 1 | 2 | 3 | 4 | 5;

export const classAges: readonly ClassAge[] = [0, 1, 2, 3, 4, 5];

/**
 * 「学年」 named by its first year: births of 2 April to 1 April of the next year share one, because an age is completed
 * at the end of the day before the birthday. Source: 年齢計算ニ関スル法律, 民法143条,
 * https://laws.e-gov.go.jp/law/135AC1000000050 (via the domain notes, 2026-11).
 */
function schoolYearOf(born: CalendarDate): number {
  const { year, month, day } = partsOf(born);
  return month > 4 || (month === 4 && day >= 2) ? year : year - 1;
}

/**
 * The class of a child in the month it enters, on that month's first day. A child born within the fiscal year is in class
 * 0, and in class 0 again the year after. 'not-born': the birth is after that first day. 'school': too old for a nursery.
 * Says nothing of whether a nursery takes so young a child: see `eligibilityAt`.
 */
export function classAgeAt(born: CalendarDate, entryMonth: YearMonth): ClassAge | 'not-born' | 'school' {
  if (born > firstDayOf(entryMonth)) return 'not-born';
  const age = Math.max(0, fiscalYearOf(entryMonth) - 1 - schoolYearOf(born));
  return classAges[age] ?? 'school';
}

/**
 * The births, both ends included, that are in this class in this month; for class 0 without an upper end, since whoever is
 * born in time is in it.
 */
export function birthRangeOf(
  classAge: ClassAge,
  entryMonth: YearMonth,
): { from: CalendarDate; to: CalendarDate | null } {
  const schoolYear = fiscalYearOf(entryMonth) - 1 - classAge;
  return { from: `${schoolYear}-04-02`, to: classAge === 0 ? null : `${schoolYear + 1}-04-01` };
}
