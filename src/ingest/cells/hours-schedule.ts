import type { HoursRule, OpeningHours, Span, Weekday } from '#domain/opening-hours.ts';
import { type Closed, closedWeekday, gatherClosedDays } from './closed-days.ts';
import { type DayItem, everyWeekday, otherWeeks, type WeekdayItem } from './days-of-week.ts';
import { type DayKey, daysOf, type HoursByDay, hoursByDay } from './hours-by-day.ts';
import { labelTimes } from './hours-labels.ts';
import { inBoth, inOneOnly } from './hours-spans.ts';
import type { Statement } from './hours-statements.ts';

export interface Schedule extends Pick<OpeningHours, 'rules' | 'closed' | 'onHolidays' | 'newYear'> {
  /** Statements that contradict another, or that nothing says the days of. */
  doubts: readonly Statement[];
  lacks: 'days' | 'hours' | null;
}

/** Days said to be open. */
interface OpenDays {
  weekdays: readonly Weekday[];
  /** Weeks of the month, for a weekday that is open in some only. */
  nths: ReadonlyMap<Weekday, readonly number[]>;
  holiday: boolean;
  /** 毎日, 無休, 24時間: holidays are days like others. */
  everyDay: boolean;
  onlyBusinessDays: boolean;
}

const isWeekdays = (item: DayItem): item is WeekdayItem => item.kind === 'weekdays';

function openDaysIn(items: readonly DayItem[]): OpenDays {
  const named = items.filter(isWeekdays);
  const nths = new Map(
    named.flatMap((item) => (item.nths ? item.days.map((day) => [day, item.nths ?? []] as const) : [])),
  );
  return {
    weekdays: everyWeekday.filter((day) => named.some((item) => item.days.includes(day))),
    nths,
    holiday: items.some((item) => item.kind === 'holiday'),
    everyDay: named.some((item) => item.word === 'every'),
    onlyBusinessDays: named.length > 0 && named.every((item) => item.word === 'business'),
  };
}

const wholeWeek: OpenDays = {
  weekdays: everyWeekday,
  nths: new Map(),
  holiday: false,
  everyDay: false,
  onlyBusinessDays: false,
};

/**
 * Where no text lists the open days: 無休 and 24時間 mean every day; hours given day by day mean those days; a list of closed
 * days means the others, if it speaks of weekdays or of nothing but a period. null = not known.
 */
function unlistedOpenDays(
  statements: readonly Statement[],
  closed: Closed,
  hours: HoursByDay,
): OpenDays | null {
  if (closed.neverClosed) return { ...wholeWeek, everyDay: true };
  const labelled = statements.flatMap((each) =>
    'label' in each && each.kind === 'hours' ? (each.label ?? []) : [],
  );
  if (hours.usual.length === 0 && labelled.length > 0) return openDaysIn(labelled);
  if (statements.some((each) => each.kind === 'hours' && each.aroundTheClock && each.label === null)) {
    return { ...wholeWeek, everyDay: true };
  }
  const closing = statements.filter((each) => each.kind === 'closed');
  const namesWeekdays = closing.some(
    (each) => each.column !== 'note' && each.items.some((item) => isWeekdays(item)),
  );
  const listsPeriodsOnly = closing.some((each) => each.column === 'closedDays') && !closed.namesHolidays;
  return namesWeekdays || listsPeriodsOnly ? wholeWeek : null;
}

export function scheduleOf(statements: readonly Statement[]): Schedule {
  const opened = statements.filter((each) => each.kind === 'open');
  const lists = opened.some((each) => !each.besides && each.chunks.flat().some(isWeekdays));
  const listed = lists ? openDaysIn(opened.flatMap(({ chunks }) => chunks.flat())) : null;
  const oneByOne = (day: Weekday) =>
    listed !== null && listed.weekdays.length < 7 && listed.weekdays.includes(day);
  const closed = gatherClosedDays(statements, oneByOne);
  const labels = labelTimes(statements);
  const hours = hoursByDay(labels.timed);
  const doubts = [...closed.doubts, ...labels.doubts, ...hours.doubts];
  const open =
    listed ??
    unlistedOpenDays(
      [...labels.timed, ...statements.filter((each) => each.kind === 'closed')],
      closed,
      hours,
    );
  const hasHours = labels.timed.some((each) => each.kind === 'hours');
  const lacks = !hasHours ? 'hours' : open === null ? 'days' : null;
  const known = open ?? { ...wholeWeek, weekdays: [] };
  const more = lacks === null ? contradictions(statements, known, closed, hours) : [];
  return {
    ...settle(known, closed, hours, lacks === null),
    newYear: statements.some(isOpenOverNewYear) ? 'open' : 'unknown',
    doubts: [...doubts, ...more],
    lacks,
  };
}

const isOpenOverNewYear = (said: Statement) =>
  said.kind === 'open-over-new-year' || (said.kind === 'never-closed' && said.allYear);

/** Statements that other statements gainsay, or that leave an open day without hours. */
function contradictions(
  statements: readonly Statement[],
  open: OpenDays,
  closed: Closed,
  hours: HoursByDay,
): Statement[] {
  const timed = statements.filter((each) => each.kind === 'hours' || each.kind === 'until');
  const openStatements = statements.filter((each) => each.kind === 'open');
  const closedToo = (day: DayKey) =>
    day === 'holiday'
      ? closed.namesHolidays
      : !open.weekdays.includes(day) ||
        closed.weekdays.some((each) => each.weekday === day && each.nths === null);
  const sameWeeks = (day: Weekday) =>
    String(hours.nths.get(day) ?? null) === String(open.nths.get(day) ?? null);
  const labelledButClosed = timed.filter(({ label }) => label && daysOf(label).some(closedToo));
  const otherWeeksLabelled = [...hours.nths.keys()].some((day) => !sameWeeks(day));
  const without = open.weekdays.some((day) => hours.usual.length === 0 && !hours.byDay.has(day));
  const halfOpen = openStatements.filter((each) =>
    each.chunks
      .flat()
      .some((item) => isWeekdays(item) && item.nths === null && item.days.some((day) => open.nths.has(day))),
  );
  const holidayBoth = closed.namesHolidays && open.holiday ? openStatements : [];
  const closedBesides = openStatements.filter(
    ({ besides, chunks }) => besides && daysOf(chunks.flat()).some(closedToo),
  );
  const childrensDay = closed.holidays
    ? openStatements.filter((each) => each.chunks.flat().some((item) => item.kind === 'childrens-day'))
    : [];
  const never =
    closed.neverClosed && open.weekdays.length < 7
      ? statements.filter((each) => each.kind === 'never-closed')
      : [];
  return [
    ...labelledButClosed,
    ...(otherWeeksLabelled || without ? timed : []),
    ...halfOpen,
    ...holidayBoth,
    ...closedBesides,
    ...childrensDay,
    ...never,
  ];
}

const mondayFirst: readonly DayKey[] = [1, 2, 3, 4, 5, 6, 0, 'holiday'];

function rulesFrom(spansOf: (day: DayKey) => readonly Span[] | null): HoursRule[] {
  const rules = new Map<string, { days: DayKey[]; spans: readonly Span[] }>();
  for (const day of mondayFirst) {
    const spans = spansOf(day)?.toSorted((one, other) => one.open - other.open);
    if (!spans || spans.length === 0) continue;
    const key = JSON.stringify(spans);
    const rule = rules.get(key) ?? { days: [], spans };
    rule.days.push(day);
    rules.set(key, rule);
  }
  return [...rules.values()];
}

/** Where some days nobody announces have hours of their own, certain is what both have. */
function rulesOf(spansOf: (day: DayKey) => readonly Span[] | null, seasonal: readonly Span[]): HoursRule[] {
  if (seasonal.length === 0) return rulesFrom(spansOf);
  const combined = (combine: typeof inBoth) =>
    rulesFrom((day) => {
      const spans = spansOf(day);
      return spans && combine(spans, seasonal);
    });
  return [...combined(inBoth), ...combined(inOneOnly).map((rule) => ({ ...rule, sometimes: true }))];
}

function settle(
  open: OpenDays,
  closed: Closed,
  hours: HoursByDay,
  complete: boolean,
): Omit<Schedule, 'newYear' | 'doubts' | 'lacks'> {
  const spansOf = (day: DayKey) => hours.byDay.get(day) ?? hours.usual;
  const uniform = new Set(open.weekdays.map((day) => JSON.stringify(spansOf(day)))).size === 1;
  const alike = uniform && !hours.namesBusinessDays && !hours.byDay.has('holiday');
  const movesHolidays = closed.weekdays.filter(({ holidays }) => holidays !== null && holidays !== 'closed');
  const withHolidays = new Set([
    ...open.weekdays,
    ...(alike ? movesHolidays.map(({ weekday }) => weekday) : []),
  ]);
  const onHolidays = holidaysOf(open, closed, hours, alike && movesHolidays.length > 0, alike);
  const openOnHolidays = hours.byDay.has('holiday') || (open.holiday && alike);
  const rules = rulesOf((day) => {
    if (day !== 'holiday') return withHolidays.has(day) ? spansOf(day) : null;
    return openOnHolidays && !closed.holidays
      ? (hours.byDay.get(day) ?? spansOf(open.weekdays[0] ?? 0))
      : null;
  }, hours.seasonal);
  const unsaid = onHolidays === 'closed' ? 'closed' : 'unknown';
  const halfOpen = [...open.nths].map(([weekday, nths]) => ({
    weekday,
    nths: otherWeeks(nths),
    holidays: null,
  }));
  return {
    rules: complete ? rules : [],
    closed: [
      ...[...closed.weekdays, ...halfOpen].map((each) => closedWeekday(each, unsaid)),
      ...closed.periods,
    ],
    onHolidays,
  };
}

function holidaysOf(
  open: OpenDays,
  closed: Closed,
  hours: HoursByDay,
  movesClosedDays: boolean,
  alike: boolean,
): OpeningHours['onHolidays'] {
  if (closed.holidays) return 'closed';
  if (hours.byDay.has('holiday')) return 'unknown';
  if (open.holiday || open.everyDay || closed.neverClosed) return alike ? 'as-weekday' : 'unknown';
  if (open.onlyBusinessDays) return 'closed';
  return movesClosedDays ? 'as-weekday' : 'unknown';
}
