import type { CalendarDate, Weekday } from './calendar-date.ts';

export type { Weekday } from './calendar-date.ts';

/** Minutes after midnight in Asia/Tokyo, half-open `[open, close)`. A night closing passes 1440: 10:00〜翌1:00 = 600–1500. */
export interface Span {
  open: number;
  close: number;
}

/** Hours on some days. A day that is a national holiday follows only the rules that name 'holiday', unless `onHolidays` says otherwise. */
export interface HoursRule {
  days: readonly (Weekday | 'holiday')[];
  spans: readonly Span[];
}

/** 「祝日の扱い」 of a closed weekday that falls on a national holiday. unknown = not stated. */
export type HolidayRule = 'closed' | 'open' | 'shift-next-day' | 'shift-next-weekday' | 'unknown';

export interface MonthDay {
  month: number;
  day: number;
}

/** 「休業日」. A period includes both ends and may pass New Year (12-29 … 1-3). */
export type ClosedDay =
  | { kind: 'weekday'; weekday: Weekday; holidays: HolidayRule; except?: { from: MonthDay; to: MonthDay } }
  | { kind: 'nth-weekday'; nths: readonly number[]; weekday: Weekday; holidays: HolidayRule }
  | { kind: 'period'; from: MonthDay; to: MonthDay }
  /** 「年末年始」 without dates: 12-28 … 1-5 cannot be known. */
  | { kind: 'new-year-unstated' };

/** 「利用時間」 */
export interface OpeningHours {
  /** The publisher's words, always shown beside whatever is computed. */
  raw: string;
  rules: readonly HoursRule[];
  closed: readonly ClosedDay[];
  /** National holidays: closed, the same hours as that weekday, or not stated. */
  onHolidays: 'closed' | 'as-weekday' | 'unknown';
  /** Words that were not understood. Any entry here means the answer is never "open". */
  notUnderstood: readonly string[];
}

/**
 * open: usable now, until `until` (minutes after midnight of `date`, may pass 1440).
 * closed: outside hours; `opensAt` is the next opening within 7 days where that is certain.
 * ask: cannot be known from what is published.
 */
export type OpenState =
  | { state: 'open'; until: { date: CalendarDate; minute: number } }
  | { state: 'closed'; opensAt: { date: CalendarDate; minute: number } | null }
  | { state: 'ask' };
