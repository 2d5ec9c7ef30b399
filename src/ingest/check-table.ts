import { addMonths, type CalendarDate, type YearMonth, yearMonthOf } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { FilePlace } from './file-place.ts';
import type { HeaderMatch } from './match-columns.ts';

/** Places are offered for the next months, seldom for more than half a year ahead. */
const monthsAhead = 6;

/** What cannot be right across rows. */
export function checkTable(
  facilities: readonly Facility[],
  match: HeaderMatch,
  { asOf: ofFile, constants }: FilePlace,
): readonly Issue[] {
  const dates = new Map<string, { asOf: CalendarDate; entryMonth: YearMonth; rows: number }>();
  let withoutYear = 0;
  for (const facility of facilities) {
    if (facility.theme !== 'nurseries' || facility.vacancies === null) continue;
    const { asOf, entryMonth } = facility.vacancies;
    if (asOf === null && entryMonth === null) withoutYear += 1;
    if (asOf === null || entryMonth === null) continue;
    const key = `${asOf} ${entryMonth}`;
    dates.set(key, { asOf, entryMonth, rows: (dates.get(key)?.rows ?? 0) + 1 });
  }
  const issues: Issue[] = [];
  const hasBareMonths = match.indexes.has('entryMonth') || match.indexes.has('asOfMonth');
  if (withoutYear > 0 && hasBareMonths && !(ofFile ?? constants.asOf))
    issues.push({ code: 'table/year-unknown', params: { rows: withoutYear } });
  for (const { asOf, entryMonth, rows } of dates.values()) {
    const start = yearMonthOf(asOf);
    if (entryMonth < start || entryMonth > addMonths(start, monthsAhead)) {
      issues.push({ code: 'table/entry-month-far', params: { asOf, entryMonth, rows } });
    }
  }
  return issues;
}
