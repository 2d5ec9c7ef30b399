import {
  addMonths,
  firstDayOf,
  fiscalYearOf,
  partsOf,
  type YearMonth,
  yearMonthOf,
} from './calendar-date.ts';
import type { Vacancies } from './vacancy.ts';

/**
 * How published numbers stand to the month a family wants. same: they are for it. other-month: for another month of its
 * fiscal year, so for the same classes. other-year: for another fiscal year; every child is in another class then and
 * April has intake rounds of its own, so they do not apply. unstated: for which month is not published.
 */
export type MonthFit = 'same' | 'other-month' | 'other-year' | 'unstated';

/** Where the month is not published, the one after the date they are of decides on the year. */
export function monthFitOf({ asOf, entryMonth }: Omit<Vacancies, 'cells'>, wanted: YearMonth): MonthFit {
  if (entryMonth === wanted) return 'same';
  const month = entryMonth ?? (asOf === null ? null : addMonths(yearMonthOf(asOf), 1));
  if (month !== null && fiscalYearOf(month) !== fiscalYearOf(wanted)) return 'other-year';
  return entryMonth === null ? 'unstated' : 'other-month';
}

/**
 * Whether published numbers can say anything for the wanted month; of those for another month of the same year a page says
 * so. Numbers of no stated month are never taken for April.
 */
export function canApply(vacancies: Omit<Vacancies, 'cells'>, wanted: YearMonth): boolean {
  const fit = monthFitOf(vacancies, wanted);
  return fit === 'unstated' ? partsOf(firstDayOf(wanted)).month !== 4 : fit !== 'other-year';
}
