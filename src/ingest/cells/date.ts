import {
  addMonths,
  type CalendarDate,
  calendarDate,
  dateOfDayNumber,
  daysBetween,
  isDayOfSomeYear,
  parseYearMonth,
  partsOf,
  type YearMonth,
  yearMonthOf,
} from '#domain/calendar-date.ts';
import { foldWidth } from '#ingest/text.ts';

/** A month with its year, or the bare number that a column headed 「月」 holds. */
export type MonthText = { month: YearMonth } | { monthOfYear: number };

const year = '(?:(?<western>\\d{4})|(?<era>令和|平成|R|H)(?<eraYear>元|\\d{1,2}))';
const weekday = '(?:\\(.(?:曜日?)?\\))?';
const dayTail = `(?:日?${weekday}(?:現在|時点)?)`;
/** Children enter on a day of the month that is meant. */
const entryTail = `(?:日?${weekday}(?:から|より)?(?:の)?(?:(?:入所|入園|利用)(?:開始|予定)?分?)?)`;
const monthTail = '(?:月?(?:分|(?:入所|入園|利用)(?:開始|分)?)?)';
const fullDate = new RegExp(`^${year}[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})${dayTail}$`);
const packedDate = /^(?<western>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const fullMonth = new RegExp(`^${year}(?<fiscal>年度|[年./-])(?<month>\\d{1,2})${monthTail}$`);
const dayOfYear = new RegExp(`^(?<month>\\d{1,2})(?:月(?<day>\\d{1,2})日|/(?<slashDay>\\d{1,2}))${dayTail}$`);
const packedMonth = /^(?<western>20\d{2})(?<month>\d{2})$/;
const entryDate = new RegExp(`^${year}[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})${entryTail}$`);
const entryDay = new RegExp(`^(?<month>\\d{1,2})[月/](?<day>\\d{1,2})${entryTail}$`);
const bareMonth = new RegExp(`^(?<month>\\d{1,2})${monthTail}$`);

/** 「2026/8/1」「令和8年8月1日現在」「R8.8.1」「20260801」. null for anything else and for days that do not exist. */
export function readDate(text: string): CalendarDate | null {
  const plain = plainDate(text);
  const parts = (fullDate.exec(plain) ?? packedDate.exec(plain))?.groups;
  return parts ? calendarDate(yearOf(parts), Number(parts.month), Number(parts.day)) : null;
}

/** 「8月1日現在」 in the year nearest to `near`. null for anything else and for days that do not exist. */
export function readDayNear(text: string, near: CalendarDate): CalendarDate | null {
  const parts = dayOfYear.exec(plainDate(text))?.groups;
  return parts ? dateNear(near, Number(parts.month), Number(parts.day ?? parts.slashDay)) : null;
}

/** Days from 2000 to 2049 as Excel counts them: 1899-12-30 is day 0. */
const serials = { from: 36_526, to: 54_788, epoch: 25_569 };

/** 「46235」 a date whose cell lost its format. null for anything else. */
export function readSerialDate(text: string): CalendarDate | null {
  const serial = /^\d{5}(?:\.0+)?$/.test(text) ? Number(text) : 0;
  return serial >= serials.from && serial <= serials.to ? dateOfDayNumber(serial - serials.epoch) : null;
}

const dayText = '((?:(?:\\d{4}|(?:令和|平成|R|H)(?:元|\\d{1,2}))[年./-])?\\d{1,2}[月./-]\\d{1,2}日?)';
const dated = new RegExp(`${dayText}(?:\\(.(?:曜日?)?\\))?(?:現在|時点)`, 'g');
/** 「年齢は令和8年4月1日現在」「対象年齢（令和8年4月1日現在）」「待機児童数は令和8年4月1日現在」 date no places, 「前回（9月1日現在）」 not these. */
const ofOther =
  /(?:年齢|学年|クラス|歳児?)(?:とは|は|が|を|の基準は?)?[:=、,(]*$|^[※*]定員\($|(?:定員|児童数|園児数|者数)(?:とは|は|が|を)?[:=、,]?$|[次前]回[^、。]{0,8}$/;
/** 「令和8年4月1日現在の満年齢」 */
const agesThen = /^[、,]?(?:での?|における|の)?(?:満?年齢|満?\d{1,2}[歳才]|学年|クラス年齢)/;
const dateLabel = /(?<!基準|調査|集計)(?:(?:作成|調査|集計)?基準日|調査日|集計日|現在日)/;
/** 「年齢基準日」, 「選考 基準日」 and 「次回の調査日」 are others. */
const otherLabel = /(?:年齢|クラス|学年|[次前]回?|選考|調整|申し?込み?|受付)の?[^\p{L}\p{N}]*$/u;
const ofTable = /(?:^|[^\p{L}\p{N}]|(?:状況|情報|データ|一覧表?)の?)$/u;
/** A range of days and one that is to come are no date of a count. */
const labelled = new RegExp(`^[:は=]*${dayText}(?![日\\d~〜-]|から|.{0,4}予定)`);

/**
 * The date of 「…（令和8年8月1日現在）」 or 「基準日：令和8年8月1日」 in a longer text; one without such words may be that of an entry, of a
 * deadline or of a publication. A date without a year is in the year nearest to `near`.
 */
export function statedDate(text: string, near: CalendarDate | null): CalendarDate | null {
  const date = countedOn(plainDate(text)) ?? labelledDate(foldWidth(text));
  if (date === undefined) return null;
  return readDate(date) ?? (near && readDayNear(date, near));
}

function countedOn(text: string): string | undefined {
  const found = [...text.matchAll(dated)].find(
    ({ 0: words, index }) =>
      !ofOther.test(text.slice(0, index)) && !agesThen.test(text.slice(index + words.length)),
  );
  return found?.[1];
}

function labelledDate(text: string): string | undefined {
  const { index = -1, 0: label = '' } = dateLabel.exec(text) ?? {};
  const before = text.slice(0, index);
  if (index < 0 || otherLabel.test(before) || !ofTable.test(before)) return undefined;
  return labelled.exec(plainDate(text.slice(index + label.length)))?.[1];
}

/** 「2026年9月」「令和8年9月入所」「202609」, the month of a day 「令和8年9月1日入所」「9/1」, 「9」. 「令和8年度2月」 is February of the year after. */
export function readMonth(text: string): MonthText | null {
  const date = readDate(text);
  if (date) return { month: yearMonthOf(date) };
  const plain = plainDate(text);
  const day = (entryDate.exec(plain) ?? entryDay.exec(plain))?.groups;
  if (day) return monthOfDay(day);
  const parts = (fullMonth.exec(plain) ?? packedMonth.exec(plain))?.groups;
  if (parts) {
    const month = Number(parts.month);
    const calendarYear = parts.fiscal === '年度' && month < 4 ? yearOf(parts) + 1 : yearOf(parts);
    const found = parseYearMonth(`${calendarYear}-${String(month).padStart(2, '0')}`);
    return found && { month: found };
  }
  const monthOfYear = Number(bareMonth.exec(plain)?.groups?.month);
  return monthOfYear >= 1 && monthOfYear <= 12 ? { monthOfYear } : null;
}

function monthOfDay(parts: { [name: string]: string | undefined }): MonthText | null {
  const [month, day] = [Number(parts.month), Number(parts.day)];
  if (parts.western === undefined && parts.era === undefined)
    return isDayOfSomeYear(month, day) ? { monthOfYear: month } : null;
  const date = calendarDate(yearOf(parts), month, day);
  return date && { month: yearMonthOf(date) };
}

/** The first such month that is not before the month of `asOf`. */
export function monthFrom(asOf: CalendarDate, monthOfYear: number): YearMonth {
  const start = yearMonthOf(asOf);
  return addMonths(start, (monthOfYear - partsOf(asOf).month + 12) % 12);
}

/** The day of this month and day that is nearest to `near`; null for a day that no year has. */
export function dateNear(near: CalendarDate, month: number, day: number): CalendarDate | null {
  const { year } = partsOf(near);
  const candidates = [year - 1, year, year + 1]
    .map((each) => calendarDate(each, month, day))
    .filter((date) => date !== null);
  candidates.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  return candidates[0] ?? null;
}

/** The time of day in Japan that a program wrote beside a date; in another zone it may be another day. */
const clock = /(?<=\d)(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+09:?00)?\s*$/;

function plainDate(text: string): string {
  return foldWidth(text)
    .replace(clock, '')
    .replace(/㋿/g, '令和')
    .replace(/㍻/g, '平成')
    .replace(/\s+/g, '')
    .toUpperCase();
}

function yearOf(parts: { [name: string]: string | undefined }): number {
  if (parts.western) return Number(parts.western);
  const eraYear = parts.eraYear === '元' ? 1 : Number(parts.eraYear);
  return (parts.era === '平成' || parts.era === 'H' ? 1988 : 2018) + eraYear;
}
