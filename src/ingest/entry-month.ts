import { addMonths, type CalendarDate, type YearMonth, yearMonthOf } from '#domain/calendar-date.ts';
import type { Issue } from '#domain/issue.ts';
import { type MonthText, monthFrom, readMonth } from './cells/date.ts';
import { headingIn } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import { differs, type SheetName } from './sheet-name.ts';
import { entryMonthsIn, isSameMonth, oneMonth } from './title-months.ts';

/** The month of entry of a file whose rows name none. */
export interface FileEntryMonth {
  month: MonthText | null;
  /** Nothing but headings states it: one further down states that of the rows below it. */
  isOfHeadings: boolean;
  /** A bare month in the name of a sheet: it does not say that what is below are places. */
  isOfBareName: boolean;
  /** The lines above the table, with what is found in them. */
  lines: readonly Issue[];
  /** What concerns no one line. */
  issues: readonly Issue[];
}

/**
 * By the header, else by the `source.json`, else by a title, else by the name of the sheet, else by a bare month over the classes or in
 * the name of the sheet where it can be no other.
 */
export function entryMonthOfFile(
  { indexes, entryMonth: ofHeader, bareMonth }: Pick<HeaderMatch, 'indexes' | 'entryMonth' | 'bareMonth'>,
  declared: YearMonth | undefined,
  lines: readonly Issue[],
  asOf: CalendarDate | null,
  sheet: SheetName | null,
): FileEntryMonth {
  const known = ofHeader ?? (declared === undefined ? null : { month: declared });
  const found = { isOfHeadings: false, isOfBareName: false, lines, issues: [] };
  if (indexes.has('entryMonth')) return { ...found, month: known };
  const stated = monthInHeadings(lines, known, asOf);
  const month = known ?? stated.month;
  if (month !== undefined) {
    const issues = doubtsOf(sheet, month, asOf);
    return { ...found, month, isOfHeadings: known === null, lines: stated.lines, issues };
  }
  if (sheet?.entryMonth) {
    const issues = ofSheet(sheet, monthText(sheet.entryMonth, asOf));
    return { ...found, month: sheet.entryMonth, isOfHeadings: true, issues };
  }
  const inferred = bareMonth && asOf && monthAfter(bareMonth, asOf);
  if (inferred) {
    const params = { entryMonth: inferred, asOf };
    return {
      ...{ ...found, month: { month: inferred } },
      issues: [{ code: 'column/entry-month-inferred', params }],
    };
  }
  const ofName = sheet?.bareMonth && asOf && monthAfter(sheet.bareMonth, asOf);
  if (!ofName) return { ...found, month: null, isOfHeadings: true };
  const issues = ofSheet(sheet, ofName);
  return { ...found, month: { month: ofName }, isOfHeadings: true, isOfBareName: true, issues };
}

function ofSheet({ name }: SheetName, entryMonth: YearMonth | null): readonly Issue[] {
  if (entryMonth === null) return [];
  return [{ code: 'file/entry-month-from-sheet', params: { sheet: name, entryMonth } }];
}

function doubtsOf(
  sheet: SheetName | null,
  counts: MonthText | null,
  asOf: CalendarDate | null,
): readonly Issue[] {
  const said = sheet?.entryMonth;
  if (!said || counts === null || isSameMonth(said, counts)) return [];
  const [one, other] = [monthText(said, asOf), monthText(counts, asOf)];
  return one === null || other === null ? [] : [differs(sheet, one, other)];
}

/** `undefined` = no line states a month, null = several do. */
interface HeadingMonth {
  month: MonthText | null | undefined;
  lines: readonly Issue[];
}

/** The month of entry that lines without a facility state, and what is found in them beside the month that is known already. */
export function monthInHeadings(
  lines: readonly Issue[],
  known: MonthText | null,
  asOf: CalendarDate | null,
): HeadingMonth {
  const found = lines.map(({ raw = '' }) => entryMonthsIn(headingIn(raw)));
  const texts = [...new Set(found.flat())];
  if (texts.length === 0) return { month: undefined, lines };
  const month = oneMonth(texts);
  const params = whatIsFound(texts, month, known, asOf);
  if (params === null) return { month, lines };
  const first = found.findIndex(({ length }) => length > 0);
  return {
    month,
    lines: lines.flatMap((line, index) => (index === first ? remarked(line, params) : [line])),
  };
}

function whatIsFound(
  texts: readonly string[],
  month: MonthText | null,
  known: MonthText | null,
  asOf: CalendarDate | null,
): Pick<Issue, 'code' | 'params'> | null {
  const months = texts.join('・');
  if (known !== null) {
    if (texts.some((text) => isSameMonth(readMonth(text) ?? known, known))) return null;
    return {
      code: 'row/other-entry-month-in-title',
      params: { months, entryMonth: monthText(known, asOf) ?? '' },
    };
  }
  if (month === null) return { code: 'row/entry-months-in-title', params: { months } };
  const entryMonth = monthText(month, asOf);
  return entryMonth === null ? null : { code: 'row/entry-month-from-title', params: { entryMonth } };
}

/** In place of the remark that a line holds no facility; beside anything else that is said of it. */
export function remarked(line: Issue, found: Pick<Issue, 'code' | 'params'>): Issue[] {
  const isPlain = line.code === 'row/title' || line.code === 'row/footnote';
  const { params: _, ...others } = line;
  return isPlain ? [{ ...others, ...found }] : [line, { ...others, ...found }];
}

/** null = its year is not known. */
function monthText(month: MonthText, asOf: CalendarDate | null): YearMonth | null {
  if ('month' in month) return month.month;
  return asOf && monthFrom(asOf, month.monthOfYear);
}

/** Places are published some weeks before their month, and nothing is counted after its own date. */
const mostMonthsAfter = 3;

/**
 * 「9月」 over places as of 1 August can only be the month they are for: 大阪市 publishes as of the 1st for entry in the month after. null
 * for the month of the count itself and for those before it.
 */
function monthAfter(bare: MonthText, asOf: CalendarDate): YearMonth | null {
  const start = yearMonthOf(asOf);
  const month = monthText(bare, asOf);
  return month !== null && month > start && month <= addMonths(start, mostMonthsAfter) ? month : null;
}
