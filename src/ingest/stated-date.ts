import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { IssueCode, Report } from '#domain/issue.ts';
import { statedDate } from './cells/date.ts';

/** A title goes by what else is found in it; a sheet by its name. */
const ofTitles: ReadonlySet<string> = new Set<IssueCode>([
  'file/date-from-sheet',
  'row/title',
  'row/other-date-in-title',
  'row/entry-month-from-title',
  'row/entry-months-in-title',
  'row/other-entry-month-in-title',
]);

const dateFields = ['asOf', 'asOfDay'];

/**
 * The date a file states for itself, in a title line, in the name of its sheet or, for every row the same, in its columns; null where it states none.
 * `report` is its reading as of `today`, the day it was fetched, which lends its year to a date without one.
 */
export function statedAsOf(report: Report<Facility>, today: CalendarDate): CalendarDate | null {
  return titleDate(report, today) ?? columnDate(report);
}

function titleDate({ issues }: Report<Facility>, today: CalendarDate): CalendarDate | null {
  for (const { code, raw } of issues) {
    if (!ofTitles.has(code)) continue;
    const stated = statedDate(raw ?? '', today);
    if (stated !== null) return stated;
  }
  return null;
}

function columnDate({ accepted, columns }: Report<Facility>): CalendarDate | null {
  if (!columns.some(({ field }) => field !== null && dateFields.includes(field))) return null;
  const dates = new Set(
    accepted.map((each) => (each.theme === 'nurseries' ? (each.vacancies?.asOf ?? null) : null)),
  );
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}
