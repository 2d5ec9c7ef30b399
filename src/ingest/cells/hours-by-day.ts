import type { Span, Weekday } from '#domain/opening-hours.ts';
import type { DayItem } from './days-of-week.ts';
import type { TimedStatement } from './hours-labels.ts';
import { endingAt, overlap, withoutBreak } from './hours-spans.ts';
import type { Statement } from './hours-statements.ts';

export type DayKey = Weekday | 'holiday';

export interface HoursByDay {
  /** Hours of every day that none of the others names. */
  usual: readonly Span[];
  byDay: ReadonlyMap<DayKey, readonly Span[]>;
  /** Hours that take the place of all others on days that nobody announces; empty = none are said. */
  seasonal: readonly Span[];
  /** Weeks of the month a labelled weekday is about, where not all. */
  nths: ReadonlyMap<Weekday, readonly number[]>;
  /** 「平日」 was said: those hours are not those of a holiday. */
  namesBusinessDays: boolean;
  doubts: readonly Statement[];
}

type Entry = { spans: readonly Span[]; label: readonly DayItem[]; breadth: number };

export function daysOf(items: readonly DayItem[]): DayKey[] {
  return items.flatMap((item): DayKey[] =>
    item.kind === 'weekdays' ? [...item.days] : item.kind === 'holiday' ? ['holiday'] : [],
  );
}

/** What a statement makes of the hours a day has so far; null = they contradict each other. */
function changed(
  statement: TimedStatement,
  entry: Entry | undefined,
  usual: readonly Span[],
  breadth: number,
) {
  const before = entry?.spans ?? usual;
  if (statement.kind === 'until') return endingAt(before, statement.until);
  if (statement.kind === 'break') return withoutBreak(before, statement.span);
  if (entry && entry.label === statement.label) {
    return before.some((span) => overlap(span, statement.span)) ? null : [...before, statement.span];
  }
  return entry && entry.breadth <= breadth ? null : [statement.span];
}

function takeUnlabelled(statement: TimedStatement, usual: readonly Span[]): readonly Span[] | null {
  if (statement.kind === 'hours') return [...usual, statement.span];
  return statement.kind === 'break' ? withoutBreak(usual, statement.span) : null;
}

const isSeason = (item: DayItem) => item.kind === 'unannounced';

/** Later words about fewer days hold over earlier words about more. */
export function hoursByDay(timed: readonly TimedStatement[]): HoursByDay {
  let usual: readonly Span[] = [];
  const entries = new Map<DayKey, Entry>();
  const nths = new Map<Weekday, readonly number[]>();
  const doubts: Statement[] = [];
  const seasonal: Span[] = [];
  let seasonLabel: readonly DayItem[] | null = null;
  for (const statement of timed) {
    const { label } = statement;
    if (label === null) {
      const spans = takeUnlabelled(statement, usual);
      if (spans) usual = spans;
      else doubts.push(statement);
      continue;
    }
    if (label.some(isSeason)) {
      const isKnown = statement.kind === 'hours' && (seasonLabel === null || seasonLabel === label);
      seasonLabel = label;
      if (isKnown) seasonal.push(statement.span);
      else doubts.push(statement);
    }
    const days = daysOf(label);
    for (const day of days) {
      const spans = changed(statement, entries.get(day), usual, days.length);
      if (spans) entries.set(day, { spans, label, breadth: days.length });
      else doubts.push(statement);
    }
    for (const item of label) {
      if (item.kind === 'weekdays' && item.nths) for (const day of item.days) nths.set(day, item.nths);
    }
  }
  const namesBusinessDays = timed.some(({ label }) =>
    label?.some((item) => item.kind === 'weekdays' && item.word === 'business'),
  );
  const byDay = new Map([...entries].map(([day, { spans }]) => [day, spans] as const));
  return { usual, byDay, seasonal, nths, namesBusinessDays, doubts };
}
