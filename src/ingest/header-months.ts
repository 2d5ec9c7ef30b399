import type { Issue } from '#domain/issue.ts';
import { type MonthText, readMonth } from './cells/date.ts';
import { childrenHeading } from './class-header.ts';
import type { HeaderColumn } from './header-rows.ts';
import type { SourceFile } from './source-file.ts';
import { headerKey } from './text.ts';

/** The month a heading over places of a class speaks of. */
export interface HeaderMonth {
  /** 「令和8年9月」, as `headerKey` writes it. */
  text: string;
  /** 「9月入所」; of a bare 「9月」 nobody knows whether children enter or were counted then. */
  isEntry: boolean;
}

const year = '(?:(?:20\\d{2}|(?:令和|r)(?:元|\\d{1,2}))(?:年度?|[./]))?';
/** No 「8月1日現在」, which dates the file, and no 「4月2日生まれ」. */
const monthWords = new RegExp(`(${year}\\d{1,2}月)(?:1日)?(?!\\d+日|.{0,3}(?:現在|時点|生))`);
const entryWords = '(?:の?(?:入所|入園|利用)(?:開始|予定)?(?:月|分)?の?)';
const besideMonth = new RegExp(`${entryWords}?${monthWords.source}${entryWords}?`);
const emptyBrackets = /\(\)|【】|\[\]/;
const ofClass = /[0-5][歳才]/;

/**
 * Headers with the month each speaks of. Where a header speaks of one month of entry only, its columns may be called by what is
 * left without it: 「9月入所 0歳児」 is 「0歳児」. Of several, none is the one meant.
 */
export function withMonths(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const dated = columns.map((column): HeaderColumn => {
    const month = monthOf(column);
    return month === null ? column : { ...column, month };
  });
  const months = monthsIn(dated);
  if (months.length === 0) return columns;
  if (months.length > 1 || !dated.every(({ month }) => month?.isEntry ?? true)) return dated;
  return dated.map((column) => (column.month ? { ...column, keys: keysWithout(column) } : column));
}

function monthOf({ text, above }: HeaderColumn): HeaderMonth | null {
  if (!text.includes('月') && !above.includes('月')) return null;
  const [own, over] = [headerKey(text), headerKey(above)];
  if (!ofClass.test(own) && !ofClass.test(over)) return null;
  /* 「令和8年9月1日在籍」 is of those who are there. */
  if (childrenHeading.test(over + own)) return null;
  const [, found] = monthWords.exec(own) ?? monthWords.exec(over) ?? [];
  return found === undefined ? null : { text: found, isEntry: /入所|入園|利用/.test(own + over) };
}

/** 「9月入所可能数（0歳児）」 without its month alone, 「9月入所0歳児」 without the word beside it too. */
function keysWithout({ keys }: HeaderColumn): string[] {
  const without = keys.flatMap((key) => [key.replace(monthWords, ''), key.replace(besideMonth, '')]);
  return [...new Set([...keys, ...without.map((key) => key.replace(emptyBrackets, ''))])];
}

function monthsIn(columns: readonly HeaderColumn[]): string[] {
  return [...new Set(columns.flatMap(({ month }) => month?.text ?? []))];
}

/** The month that all columns of places stand under; none where they do not agree on one. */
export interface MonthOver {
  /** null = the header names none, or several. */
  entryMonth: MonthText | null;
  /** A bare 「9月」. */
  bareMonth: MonthText | null;
}

export function monthOver(columns: readonly HeaderColumn[], indexes: ReadonlyMap<string, number>): MonthOver {
  const places = [...indexes].filter(([field]) => field.startsWith('vacancies.'));
  const here = places.flatMap(([, index]) => columns[index] ?? []);
  const [text, ...others] = monthsIn(here);
  const isOverAll = here.every(({ month }) => month !== undefined);
  const month = text === undefined || others.length > 0 || !isOverAll ? null : readMonth(text);
  const isEntry = here.every((each) => each.month?.isEntry);
  return { entryMonth: isEntry ? month : null, bareMonth: isEntry ? null : month };
}

/** Columns of places whose month nobody can be sure of, and a `source.json` that names another month than its file. */
export function monthIssues(
  columns: readonly HeaderColumn[],
  indexes: ReadonlyMap<string, number>,
  definition: SourceFile | null,
): readonly Issue[] {
  const declared = definition?.constants?.entryMonth;
  if (definition !== null) {
    const { entryMonth: stated } = monthOver(columns, indexes);
    if (declared === undefined || stated === null || isOf(declared, stated)) return [];
    const params = { stated: 'month' in stated ? stated.month : String(stated.monthOfYear), declared };
    return [{ code: 'column/other-entry-month', params }];
  }
  const read = new Set(indexes.values());
  const understood = monthsIn(columns.filter((_, index) => read.has(index)));
  const unread = columns.filter(
    ({ month }, index) => month && !read.has(index) && !understood.includes(month.text),
  );
  const [example] = unread;
  if (example === undefined) return [];
  const column = [example.above, example.text].map((text) => text.trim()).join('');
  return [{ code: 'column/entry-months', column, params: { months: monthsIn(columns).join('・') } }];
}

function isOf(declared: string, stated: MonthText): boolean {
  return 'month' in stated ? stated.month === declared : Number(declared.slice(5)) === stated.monthOfYear;
}
