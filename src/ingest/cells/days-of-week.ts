import type { HolidayRule, MonthDay, Weekday } from '#domain/opening-hours.ts';
import type { Sort, Token } from './hours-tokens.ts';

/** Days an hours text names. `word` keeps how: 平日 is never a holiday, 毎日 always includes them, 通年 says nothing on them. */
export interface WeekdayItem {
  kind: 'weekdays';
  days: readonly Weekday[];
  word: 'named' | 'range' | 'business' | 'every' | 'throughout';
  /** null = each week. */
  nths: readonly number[] | null;
  /** What the text says of such a closed day on a national holiday; null = nothing. */
  holidays: HolidayRule | null;
  /** 「7/21～8/31は無休」 */
  except?: { from: MonthDay; to: MonthDay };
}

export type DayItem =
  | WeekdayItem
  /** `except` 「こどもの日を除く祝日」 */
  | { kind: 'holiday'; except?: MonthDay }
  | { kind: 'childrens-day' }
  | { kind: 'new-year' }
  | { kind: 'period'; from: MonthDay; to: MonthDay }
  | UnannouncedItem;

/** 「保守点検日」「お盆」「月2回」: closed then, on days that nobody announces. */
export interface UnannouncedItem {
  kind: 'unannounced';
  sort: Sort;
}

/** 「年末年始」「元日」「12/29～1/3」: it takes in 1 January. */
export const isNewYear = (item: DayItem): boolean =>
  item.kind === 'new-year' ||
  (item.kind === 'period' &&
    item.to.month === 1 &&
    (item.from.month === 12 || (item.from.month === 1 && item.from.day === 1)));

export const everyWeekday: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const businessDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Weekdays from one to another, over the end of the week where need be: 水～月. */
function weekdaysBetween(from: Weekday, to: Weekday): Weekday[] {
  const length = ((to - from + 7) % 7) + 1;
  return everyWeekday.slice(0, length).map((_, index) => ((from + index) % 7) as Weekday);
}

const weekdays = (days: readonly Weekday[], word: WeekdayItem['word']): WeekdayItem => ({
  kind: 'weekdays',
  days,
  word,
  nths: null,
  holidays: null,
});

type Read = { item: DayItem; next: number };

const afterUntil = (tokens: readonly Token[], at: number) => (tokens[at]?.kind === 'until' ? at + 1 : at);

function readWeekdays(tokens: readonly Token[], at: number): Read | null {
  const from = tokens[at];
  if (from?.kind !== 'weekday') return null;
  const to = tokens[at + 2];
  if (tokens[at + 1]?.kind !== 'range' || to?.kind !== 'weekday') {
    return { item: weekdays([from.weekday], 'named'), next: at + 1 };
  }
  const days = weekdaysBetween(from.weekday, to.weekday);
  const doubtful = days.length === 1 || (from.weekday === 0 && to.weekday === 1);
  return doubtful ? null : { item: weekdays(days, 'range'), next: afterUntil(tokens, at + 3) };
}

function readPeriod(tokens: readonly Token[], at: number): Read | null {
  const from = tokens[at];
  if (from?.kind !== 'date') return null;
  const to = tokens[at + 2];
  if (tokens[at + 1]?.kind !== 'range') {
    return { item: { kind: 'period', from: from.date, to: from.date }, next: at + 1 };
  }
  if (to?.kind === 'date') {
    return { item: { kind: 'period', from: from.date, to: to.date }, next: afterUntil(tokens, at + 3) };
  }
  if (to?.kind !== 'day-of-month' || to.day <= from.date.day) return null;
  const end = { month: from.date.month, day: to.day };
  return { item: { kind: 'period', from: from.date, to: end }, next: afterUntil(tokens, at + 3) };
}

/** The day, range of days or period that begins at a token; null where none does or its meaning is in doubt. */
export function readDayItem(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  switch (token?.kind) {
    case 'weekday':
      return readWeekdays(tokens, at);
    case 'date':
      return readPeriod(tokens, at);
    case 'nth': {
      const weekday = tokens[at + 1];
      if (weekday?.kind !== 'weekday') return null;
      return { item: { ...weekdays([weekday.weekday], 'named'), nths: token.nths }, next: at + 2 };
    }
    case 'business-days':
      return { item: weekdays(businessDays, 'business'), next: at + 1 };
    case 'every-day':
      return { item: weekdays(everyWeekday, 'every'), next: at + 1 };
    case 'throughout':
      return { item: weekdays(everyWeekday, 'throughout'), next: at + 1 };
    case 'unannounced':
      return { item: { kind: token.kind, sort: token.sort }, next: at + 1 };
    case 'holiday':
    case 'childrens-day':
    case 'new-year':
      return { item: { kind: token.kind }, next: at + 1 };
    default:
      return null;
  }
}

/** 「第2月曜を除く月曜」 the other weeks' same weekday. */
export function otherWeeks(nths: readonly number[]): number[] {
  return [1, 2, 3, 4, 5].filter((nth) => !nths.includes(nth));
}
