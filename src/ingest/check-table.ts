import { addMonths, type CalendarDate, type YearMonth, yearMonthOf } from '#domain/calendar-date.ts';
import type { Issue } from '#domain/issue.ts';
import type { Vacancies } from '#domain/vacancy.ts';
import { statedDate } from './cells/date.ts';
import type { FilePlace } from './file-place.ts';
import type { HeaderMatch } from './match-columns.ts';

/** Places are offered for the next months, seldom for more than half a year ahead; those of April from August on. */
const monthsAhead = 6;
const monthsAheadOfApril = 8;

/** The date of a file, and what its title lines say of it. */
interface StatedTitles {
  asOf: CalendarDate | null;
  issues: readonly Issue[];
}

/**
 * A title that states another date than the file's name: one of the two would be shown beside every vacancy. Where nothing
 * else dates the file, the first date of a title counts.
 */
export function checkTitles(lines: readonly Issue[], known: CalendarDate | null): StatedTitles {
  let asOf = known;
  const issues = lines.map((line): Issue => {
    const stated = line.code === 'row/title' ? statedDate(line.raw ?? '', asOf) : null;
    if (stated === null || stated === asOf) return line;
    if (asOf !== null) return { ...line, code: 'row/other-date-in-title', params: { stated, asOf } };
    asOf = stated;
    return { ...line, code: 'row/date-from-title', params: { stated } };
  });
  return { asOf, issues };
}

/** What cannot be right across rows: shown every facility in turn, then asked. */
export function tableCheck(
  { indexes }: Pick<HeaderMatch, 'indexes'>,
  { asOf: ofFile, entryMonth: ofAll }: Pick<FilePlace, 'asOf' | 'entryMonth'>,
) {
  const dates = new Map<CalendarDate, Map<YearMonth, number>>();
  let withoutYear = 0;
  return {
    add(vacancies: Vacancies | null): void {
      if (vacancies === null) return;
      const { asOf, entryMonth } = vacancies;
      if (asOf === null && entryMonth === null) withoutYear += 1;
      if (asOf === null || entryMonth === null) return;
      const months = dates.get(asOf) ?? new Map<YearMonth, number>();
      dates.set(asOf, months.set(entryMonth, (months.get(entryMonth) ?? 0) + 1));
    },
    issues(): readonly Issue[] {
      const issues: Issue[] = [];
      const hasBareMonths =
        indexes.has('entryMonth') || indexes.has('asOfMonth') || (ofAll !== null && 'monthOfYear' in ofAll);
      if (withoutYear > 0 && hasBareMonths && ofFile === null)
        issues.push({ code: 'table/year-unknown', params: { rows: withoutYear } });
      for (const [asOf, months] of dates) {
        const start = yearMonthOf(asOf);
        for (const [entryMonth, rows] of months) {
          const most = entryMonth.endsWith('-04') ? monthsAheadOfApril : monthsAhead;
          if (entryMonth >= start && entryMonth <= addMonths(start, most)) continue;
          issues.push({ code: 'table/entry-month-far', params: { asOf, entryMonth, rows } });
        }
      }
      return issues;
    },
  };
}
