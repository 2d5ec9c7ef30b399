import { type CalendarDate, dayNumberOf, minutesPerDay } from './calendar-date.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import { closingOn, isSilentOnNewYear } from './closed-days.ts';
import { type OpeningHours, type Span, spansOn } from './opening-hours.ts';

/**
 * Why the hours of a day are not certain. not-published: no hours are. not-understood, irregular: the publisher's words.
 * holiday: nobody says what holds on it. new-year: nobody says for which days of it. usually-closed: a day that is closed
 * in other weeks, its hours are not stated. some-days: hours that hold on days nobody names. night: the night before may
 * reach into the day.
 */
export type HoursDoubt =
  | { kind: 'not-understood' | 'irregular'; words: string }
  | { kind: 'not-published' | 'holiday' | 'new-year' | 'usually-closed' | 'some-days' | 'night' };

/** The hours of one day. Closed for certain only where there are neither spans nor doubts. */
export interface DayHours {
  isHoliday: boolean;
  /** Minutes after midnight until when the night before certainly goes on; null = it does not. */
  untilFromNight: number | null;
  /** Spans that begin on the day and certainly hold. */
  certain: readonly Span[];
  /** Spans that begin on the day and may hold. */
  possible: readonly Span[];
  /** Empty = all of it is certain. */
  doubts: readonly HoursDoubt[];
}

/** The hours of a date in Japan, with every reason to ask. Agrees with `openStateAt` at each minute of the day. */
export function hoursOn(hours: OpeningHours | null, date: CalendarDate): DayHours {
  const day = calendarDay(dayNumberOf(date));
  const nothing = { isHoliday: day.isHoliday, untilFromNight: null, certain: [], possible: [] };
  if (hours === null) return { ...nothing, doubts: [{ kind: 'not-published' }] };
  if (hours.notUnderstood.length > 0) return { ...nothing, doubts: quoted('not-understood', hours) };
  const night = nightBefore(hours, day);
  const spans = spansOn(hours, day.number);
  if (spans === 'ask') {
    return { ...nothing, untilFromNight: night.until, doubts: [unknownFor(hours, day)] };
  }
  const doubts = spans.possible.length > 0 ? doubtsOf(hours, day) : [];
  return {
    isHoliday: day.isHoliday,
    untilFromNight: night.until,
    ...spans,
    doubts: night.isDoubtful ? [...doubts, { kind: 'night' }] : doubts,
  };
}

function nightBefore(hours: OpeningHours, { number }: CalendarDay) {
  const passesMidnight = ({ close }: Span) => close > minutesPerDay;
  const before = spansOn(hours, number - 1);
  if (before === 'ask') {
    return { until: null, isDoubtful: hours.rules.some(({ spans }) => spans.some(passesMidnight)) };
  }
  const closings = before.certain.filter(passesMidnight).map(({ close }) => close - minutesPerDay);
  return {
    until: closings.length === 0 ? null : Math.max(...closings),
    isDoubtful: before.possible.some(passesMidnight),
  };
}

/** Why not even the usual hours can be told. */
function unknownFor(hours: OpeningHours, day: CalendarDay): HoursDoubt {
  if (closingOn(hours, day) === 'ask') {
    const isNewYear = closingOn({ ...hours, closed: withoutNewYear(hours) }, day) !== 'ask';
    return { kind: isNewYear ? 'new-year' : 'holiday' };
  }
  return { kind: hours.rules.length === 0 ? 'not-published' : 'usually-closed' };
}

const withoutNewYear = ({ closed }: OpeningHours) =>
  closed.filter(({ kind }) => kind !== 'new-year-unstated');

/** Why hours that are stated may not hold. */
function doubtsOf(hours: OpeningHours, day: CalendarDay): HoursDoubt[] {
  return [
    ...quoted('irregular', hours),
    ...(isSilentOnNewYear(hours, day) ? [{ kind: 'new-year' } as const] : []),
    ...(hours.rules.some(({ sometimes }) => sometimes === true) ? [{ kind: 'some-days' } as const] : []),
  ];
}

function quoted(kind: 'not-understood' | 'irregular', hours: OpeningHours): HoursDoubt[] {
  const words = kind === 'irregular' ? hours.irregular : hours.notUnderstood;
  return words.map((each) => ({ kind, words: each }));
}
