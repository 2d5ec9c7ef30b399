import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Issue } from '#domain/issue.ts';
import { type MonthText, readMonth, statedDate } from './cells/date.ts';
import { headingIn } from './heading-meaning.ts';
import { entryMonthsIn, oneMonth } from './title-months.ts';

/** What the name of a workbook's sheet says of the table on it. */
export interface SheetName {
  name: string;
  /** 「11月入所」「4月一斉」; null = none, or several. */
  entryMonth: MonthText | null;
  /** 「R8.11」「11月空き」: a month of which nobody knows whether children enter then or were counted then. */
  bareMonth: MonthText | null;
}

const ofPlaces = /の?(?:空き|欠員)(?:枠|状況|情報|数|人数)?(?:一覧表?|表)?$/;
const yearAndMonth = /^(?:20\d{2}|(?:令和|r)(?:元|\d{1,2}))(?:年度?|[./-])\d{1,2}月?分?$/;
const monthOnly = /^\d{1,2}月分?の?$/;

/** null for a table that is on no sheet. */
export function sheetNameOf(name: string | undefined): SheetName | null {
  if (name === undefined) return null;
  const key = headingIn(name);
  const entryMonth = oneMonth(entryMonthsIn(key));
  const plain = key.replace(ofPlaces, '');
  const isBare = yearAndMonth.test(plain) || (plain !== key && monthOnly.test(plain));
  return { name, entryMonth, bareMonth: isBare ? readMonth(plain.replace(/の$/, '')) : null };
}

/** 「8月1日現在」 in it: the date of a file that nothing else dates. */
export function dateOfSheet(
  sheet: SheetName | null,
  known: CalendarDate | null,
): { asOf: CalendarDate | null; issues: readonly Issue[] } {
  const stated = sheet && statedDate(sheet.name, known);
  if (!stated || stated === known) return { asOf: known, issues: [] };
  if (known !== null) return { asOf: known, issues: [differs(sheet, stated, known)] };
  const params = { sheet: sheet.name, stated };
  return { asOf: stated, issues: [{ code: 'file/date-from-sheet', raw: sheet.name, params }] };
}

/** The name says one thing, and another one counts: it may have been forgotten when last month's sheet was copied. */
export function differs({ name }: SheetName, said: string, counts: string): Issue {
  return { code: 'file/sheet-name-differs', params: { sheet: name, said, counts } };
}
