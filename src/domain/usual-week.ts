import type { Weekday } from './calendar-date.ts';
import { calendarDay } from './calendar-day.ts';
import { isSilentOnNewYear } from './closed-days.ts';
import { groupBy } from './group-by.ts';
import type { ClosedDay, HolidayRule, HoursRule, MonthDay, OpeningHours, Span } from './opening-hours.ts';

export type WeekDay = Weekday | 'holiday';

/** What usually holds on a day. as-weekday: a holiday is as any other day. sometimes: hours on days nobody names. */
export type UsualHours =
  | { kind: 'open'; certain: readonly Span[]; sometimes: readonly Span[] }
  | { kind: 'closed' | 'ask' | 'as-weekday' };

export interface WeekLine {
  days: readonly WeekDay[];
  usual: UsualHours;
}

/** What is otherwise than the week says. irregular: the publisher's words for days nobody announces. */
export type WeekNote =
  | { kind: 'on-holidays'; rule: HolidayRule; weekdays: readonly Weekday[]; nths: readonly number[] }
  | { kind: 'except'; weekday: Weekday; from: MonthDay; to: MonthDay }
  | { kind: 'nth-weekday'; weekday: Weekday; nths: readonly number[] }
  | { kind: 'period'; from: MonthDay; to: MonthDay }
  | { kind: 'holiday-except'; day: MonthDay }
  | { kind: 'irregular'; words: string }
  | { kind: 'new-year' | 'some-days' };

/** 「ふだんの利用時間」 From Monday on, days of equal hours in one line, holidays last. */
export interface UsualWeek {
  lines: readonly WeekLine[];
  notes: readonly WeekNote[];
}

const fromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

/** The published rules as a week; null where a word was not understood or nothing is said of any day: only `raw` holds. */
export function usualWeekOf(hours: OpeningHours): UsualWeek | null {
  if (hours.notUnderstood.length > 0) return null;
  const holiday = usualOnHolidays(hours);
  const days = [
    ...fromMonday.map((weekday) => ({ day: weekday, usual: usualOn(hours, weekday) })),
    { day: 'holiday', usual: holiday } as const,
  ];
  if (days.every(({ usual }) => usual.kind === 'ask' || usual.kind === 'as-weekday')) return null;
  const groups = groupBy(days, ({ usual }) => JSON.stringify(usual));
  const lines = [...groups.values()].map((group) => ({
    days: group.map(({ day }) => day),
    usual: group[0].usual,
  }));
  return { lines, notes: notesOn(hours, holiday) };
}

function usualOn({ rules, closed }: OpeningHours, weekday: Weekday): UsualHours {
  if (closed.some((each) => each.kind === 'weekday' && each.weekday === weekday)) return { kind: 'closed' };
  return rules.length === 0 ? { kind: 'ask' } : spansOf(rules, weekday);
}

function usualOnHolidays({ rules, closed, onHolidays }: OpeningHours): UsualHours {
  if (onHolidays === 'closed' || closed.some(({ kind }) => kind === 'holiday')) return { kind: 'closed' };
  if (rules.some(({ days }) => days.includes('holiday'))) return spansOf(rules, 'holiday');
  return { kind: onHolidays === 'as-weekday' ? 'as-weekday' : 'ask' };
}

function spansOf(rules: readonly HoursRule[], day: WeekDay): UsualHours {
  const holding = rules.filter(({ days }) => days.includes(day));
  const spans = (isSometimes: boolean) =>
    holding
      .filter(({ sometimes = false }) => sometimes === isSometimes)
      .flatMap((rule) => rule.spans)
      .sort((one, other) => one.open - other.open);
  const [certain, sometimes] = [spans(false), spans(true)];
  return certain.length + sometimes.length === 0 ? { kind: 'closed' } : { kind: 'open', certain, sometimes };
}

/** Any year's 1 January: the rules know none. */
const firstOfJanuary = calendarDay(0);

function notesOn(hours: OpeningHours, holiday: UsualHours): WeekNote[] {
  const { closed, irregular, rules } = hours;
  const isNewYearUnsaid =
    closed.some(({ kind }) => kind === 'new-year-unstated') || isSilentOnNewYear(hours, firstOfJanuary);
  return [
    ...closed.flatMap(closingNotes),
    ...holidayNotes(closed, holiday),
    ...(isNewYearUnsaid ? [{ kind: 'new-year' } as const] : []),
    ...irregular.map((words) => ({ kind: 'irregular', words }) as const),
    ...(rules.some(({ sometimes }) => sometimes) ? [{ kind: 'some-days' } as const] : []),
  ];
}

function closingNotes(closing: ClosedDay): WeekNote[] {
  switch (closing.kind) {
    case 'weekday':
      return closing.except === undefined
        ? []
        : [{ kind: 'except', weekday: closing.weekday, ...closing.except }];
    case 'nth-weekday':
      return [{ kind: 'nth-weekday', weekday: closing.weekday, nths: closing.nths }];
    case 'period':
      return [{ kind: 'period', from: closing.from, to: closing.to }];
    case 'holiday':
      return [{ kind: 'holiday-except', day: closing.except }];
    case 'new-year-unstated':
      return [];
  }
}

/** Closed days that fall on a holiday, one note for those of the same rule. */
function holidayNotes(closed: readonly ClosedDay[], holiday: UsualHours): WeekNote[] {
  const weekly = closed.filter((each) => 'holidays' in each);
  const told = weekly.filter(({ holidays }) => needsTelling(holidays, holiday));
  const groups = groupBy(told, (each) => `${each.holidays} ${nthsOf(each)}`);
  return [...groups.values()].map((group) => ({
    kind: 'on-holidays',
    rule: group[0].holidays,
    weekdays: group.map(({ weekday }) => weekday),
    nths: nthsOf(group[0]),
  }));
}

const nthsOf = (closing: ClosedDay) => (closing.kind === 'nth-weekday' ? closing.nths : []);

/** Whether the line of the holidays leaves open what a closed day on one is. */
function needsTelling(rule: HolidayRule, { kind }: UsualHours): boolean {
  if (rule === 'shift-next-day' || rule === 'shift-next-weekday') return true;
  if (kind === 'closed') return false;
  if (rule === 'closed') return kind !== 'as-weekday';
  return kind !== 'ask';
}
