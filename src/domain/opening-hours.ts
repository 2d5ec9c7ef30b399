import { type DateAndMinute, dayAndMinuteInTokyo, minutesPerDay, type Weekday } from './calendar-date.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import { closingOn, isSilentOnNewYear } from './closed-days.ts';

export type { Weekday } from './calendar-date.ts';

/** Minutes after midnight in Asia/Tokyo, half-open `[open, close)`. A night closing passes 1440: 10:00〜翌1:00 = 600–1500. */
export interface Span {
  open: number;
  close: number;
}

/**
 * Hours on some days. On a national holiday the rules that name 'holiday' hold, where there are any; without them that of
 * its weekday, if `onHolidays` says so. A day that no rule names has no hours.
 */
export interface HoursRule {
  days: readonly (Weekday | 'holiday')[];
  spans: readonly Span[];
  /** 「学校休業日は9:00から」 they hold on some of these days, and nobody says on which. */
  sometimes?: boolean;
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
  /** 「こどもの日を除く祝日」 national holidays but that one. */
  | { kind: 'holiday'; except: MonthDay }
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
  /**
   * 「年末年始」 open: said to be open all year (無休) or over New Year. unknown: nothing is said but what `closed` holds; where
   * that does not reach 1 January either, 12-29 … 1-3 are days to ask about, for most places are closed then.
   */
  newYear: 'open' | 'unknown';
  /**
   * Words that name closings on days nobody announces: 「臨時休館あり」「点検日」「不定休」. Any entry makes it certain at no moment
   * that the place is open; outside its hours it is closed all the same.
   */
  irregular: readonly string[];
  /** Words that were not understood. Any entry here means the answer is "ask". */
  notUnderstood: readonly string[];
}

/**
 * open: usable now, until `until`; null = round the clock, no closing within 7 days.
 * closed: outside hours; `opensAt` is the next opening within 7 days where that is certain.
 * ask: cannot be known from what is published.
 */
export type OpenState =
  | { state: 'open'; until: DateAndMinute | null }
  | { state: 'closed'; opensAt: DateAndMinute | null }
  | { state: 'ask' };

/** How far ahead a next opening or a closing is looked for. */
const daysAhead = 7;

/**
 * The state at an instant (milliseconds since 1970 UTC), in Japan's time whatever zone the device is in. Spans are
 * half-open: at 17:30 a place that closes at 17:30 is closed. Hours that were not published, or that hold a word nobody
 * understood, are never open and never closed.
 */
export function openStateAt(hours: OpeningHours | null, instant: number): OpenState {
  if (hours === null || hours.notUnderstood.length > 0) return { state: 'ask' };
  const { dayNumber: today, minute } = dayAndMinuteInTokyo(instant);
  const end = endOfOpening(hours, today, minute);
  if (end > minute) {
    const isRoundTheClock = end >= (daysAhead + 1) * minutesPerDay;
    return { state: 'open', until: isRoundTheClock ? null : momentAt(today, end) };
  }
  if (mayBeOpen(hours, today, minute)) return { state: 'ask' };
  return { state: 'closed', opensAt: nextOpening(hours, today, minute) };
}

/** End of the opening that `minute` lies in, through spans that follow without a gap; `minute` itself when in none. */
function endOfOpening(hours: OpeningHours, today: number, minute: number): number {
  let end = minute;
  for (let offset = -1; offset <= Math.min(daysAhead, Math.floor(end / minutesPerDay)); offset++) {
    const midnight = offset * minutesPerDay;
    const hoursThen = spansOn(hours, today + offset);
    if (hoursThen === 'ask') continue;
    for (const { open, close } of hoursThen.certain) {
      if (midnight + open <= end && end < midnight + close) end = midnight + close;
    }
  }
  return end;
}

/** The minute lies in hours that may fall away, or on a day whose hours cannot be known, its night included. */
function mayBeOpen(hours: OpeningHours, today: number, minute: number): boolean {
  return [0, -1].some((offset) => {
    const sinceMidnight = minute - offset * minutesPerDay;
    const hoursThen = spansOn(hours, today + offset);
    if (hoursThen !== 'ask') return hoursThen.possible.some((span) => holds(span, sinceMidnight));
    return offset === 0 || hours.rules.some(({ spans }) => spans.some(({ close }) => close > sinceMidnight));
  });
}

const holds = ({ open, close }: Span, minute: number) => open <= minute && minute < close;

function nextOpening(hours: OpeningHours, today: number, minute: number): DateAndMinute | null {
  for (let offset = 0; offset <= daysAhead; offset++) {
    const hoursThen = spansOn(hours, today + offset);
    if (hoursThen === 'ask') return null;
    const midnight = offset * minutesPerDay;
    const isAhead = ({ open }: Span) => midnight + open > minute;
    const next = hoursThen.certain.find(isAhead);
    const mayComeFirst = hoursThen.possible.some((span) => isAhead(span) && span.open <= (next ?? span).open);
    if (mayComeFirst) return null;
    if (next) return momentAt(today, midnight + next.open);
  }
  return null;
}

/** The spans that begin on a day, in order: when it is open, and when it may be. It is closed outside of both. */
interface SpansOfDay {
  certain: readonly Span[];
  possible: readonly Span[];
}

/** 'ask': not even the usual hours of the day (days since 1970) can be told. Does not look at `notUnderstood`. */
export function spansOn(hours: OpeningHours, dayNumber: number): SpansOfDay | 'ask' {
  const day = calendarDay(dayNumber);
  const closing = closingOn(hours, day);
  if (closing !== 'not-closed') return closing === 'ask' ? 'ask' : { certain: [], possible: [] };
  const certain = spansFor(hours.rules, day, false);
  const possible = spansFor(hours.rules, day, true);
  if (certain.length + possible.length === 0 && hasUnstatedHours(hours, day)) return 'ask';
  const mayBeClosed = hours.irregular.length > 0 || isSilentOnNewYear(hours, day);
  return mayBeClosed ? { certain: [], possible: [...certain, ...possible] } : { certain, possible };
}

function spansFor(
  rules: readonly HoursRule[],
  { isHoliday, weekday }: CalendarDay,
  sometimes: boolean,
): readonly Span[] {
  const hasHolidayHours = isHoliday && rules.some(({ days }) => days.includes('holiday'));
  const named = hasHolidayHours ? 'holiday' : weekday;
  return rules
    .filter((rule) => (rule.sometimes ?? false) === sometimes && rule.days.includes(named))
    .flatMap(({ spans }) => spans)
    .sort((one, other) => one.open - other.open);
}

/** No hours at all, or a weekday that is only ever closed, on a day when by exception it is not. */
function hasUnstatedHours({ rules, closed }: OpeningHours, { weekday }: CalendarDay): boolean {
  return rules.length === 0 || closed.some((each) => each.kind === 'weekday' && each.weekday === weekday);
}

function momentAt(today: number, minute: number): DateAndMinute {
  const days = Math.floor(minute / minutesPerDay);
  return { date: calendarDay(today + days).date, minute: minute - days * minutesPerDay };
}
