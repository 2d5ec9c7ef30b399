import type { DayItem, WeekdayItem } from './days-of-week.ts';
import { otherWeeks } from './days-of-week.ts';

/** What days without a verb mean where they stand; `label` = they belong to a span beside them. */
export type Bare = 'open' | 'closed' | 'label' | 'nothing';

/** The text between two boundaries of an hours text, as far as it has been read. */
export interface Phrase {
  bare: Bare;
  parent: Phrase | null;
  /** Token it begins with. */
  start: number;
  /** Days still without a verb, in lists that stand side by side without a mark. */
  chunks: DayItem[][];
  /** Token after the last of these days. */
  daysEnd: number;
  /** Days the spans go on to be about: 「土 9:00～12:00、13:00～15:00」. */
  label: readonly DayItem[] | null;
  /** Days before 「を除く」 that the words right after it may yet turn round. */
  excepted: DayItem[];
  /** Days said to be closed last: what a following condition is about. */
  lastClosed: readonly DayItem[];
  /** 「休館日：」 still without its days. */
  awaitsClosed: boolean;
  /** 「7/21～8/31の月曜」「夏季土曜」: these days are no list, only an exception may take them. */
  bound: boolean;
}

export function startPhrase(bare: Bare, parent: Phrase | null, start: number): Phrase {
  return {
    bare,
    parent,
    start,
    chunks: [],
    daysEnd: -1,
    label: null,
    excepted: [],
    lastClosed: [],
    awaitsClosed: false,
    bound: false,
  };
}

export const pendingDays = (phrase: Phrase): DayItem[] => phrase.chunks.flat();

/** 「夏季土曜」 no list: Saturdays in summer. */
const isSeason = (item: DayItem) => item.kind === 'unannounced' && item.sort === 'season';

export function addDays(phrase: Phrase, item: DayItem, at: number, next: number): void {
  const before = phrase.chunks.at(-1);
  const last = before?.at(-1);
  const endsList = item.kind === 'new-year' && phrase.bare === 'open';
  const sideBySide = phrase.daysEnd === at && last?.kind === 'weekdays' && (last.days.length > 2 || endsList);
  const isBeside = phrase.daysEnd === at && last !== undefined;
  if (isBeside && [item, last].some(isSeason) && [item, last].some(isWeekly)) phrase.bound = true;
  if (before && !sideBySide) before.push(item);
  else phrase.chunks.push([item]);
  phrase.daysEnd = next;
}

export function takeDays(phrase: Phrase): DayItem[] {
  const items = pendingDays(phrase);
  phrase.chunks = [];
  phrase.bound = false;
  return items;
}

const isWeekly = (item: DayItem): item is WeekdayItem => item.kind === 'weekdays';

/** 「第4月曜・火曜」 every Tuesday or the fourth: not certain. */
const nthRunsOn = (items: readonly DayItem[]) =>
  items.some((item, index) => {
    const next = items[index + 1];
    return isWeekly(item) && item.nths !== null && next !== undefined && isWeekly(next) && next.nths === null;
  });

/** 「月2回月曜休館」 not all Mondays, and nobody says which. */
const countsWeekdays = (items: readonly DayItem[]) =>
  items.some((item, index) => {
    const beside = [items[index - 1], items[index + 1]];
    return (
      item.kind === 'unannounced' && item.sort === 'count' && beside.some((other) => other && isWeekly(other))
    );
  });

/** The closed days a list means, 「第2月曜を除く月曜」 turned round; null where it is in doubt. */
export function closedDaysOf(items: readonly DayItem[], excepted: readonly DayItem[]): DayItem[] | null {
  const wholeWeek = items.some((item) => isWeekly(item) && item.days.length === 7);
  if (items.length === 0 || wholeWeek || nthRunsOn(items) || countsWeekdays(items)) return null;
  if (excepted.length === 0) return [...items];
  const [only, ...more] = excepted;
  const [first, ...others] = items;
  const turned =
    more.length === 0 && only?.kind === 'weekdays' && only.nths && first?.kind === 'weekdays' && !first.nths;
  if (!turned || first.days.length !== 1 || first.days[0] !== only.days[0]) return null;
  return [{ ...first, nths: otherWeeks(only.nths ?? []) }, ...others];
}

/** Days that may be said to be open: a period of the year may not, it has no place among the rules. */
export function openDaysOf(chunks: readonly (readonly DayItem[])[]): DayItem[][] | null {
  const sound = chunks
    .flat()
    .every(
      (item) =>
        (item.kind === 'holiday' && !item.except) ||
        item.kind === 'childrens-day' ||
        (isWeekly(item) && (item.holidays === null || item.holidays === 'open')),
    );
  if (!sound) return null;
  return chunks.map((chunk) =>
    chunk.flatMap((item): DayItem[] =>
      isWeekly(item) && item.holidays === 'open'
        ? [{ ...item, holidays: null }, { kind: 'holiday' }]
        : [item],
    ),
  );
}

/** Days a span may be about: one list of weekdays, holidays and seasons. */
export function labelOf(chunks: readonly (readonly DayItem[])[]): readonly DayItem[] | null {
  const [label, ...more] = chunks;
  const sound = label?.every(
    (item) =>
      (item.kind === 'holiday' && !item.except) ||
      (item.kind === 'unannounced' && item.sort === 'season') ||
      (isWeekly(item) && item.holidays === null),
  );
  return sound && more.length === 0 ? (label ?? null) : null;
}

/** 「7/21～8/31（の月曜）は無休」 said after the closed days; true where it could be noted on each of them. */
export function noteException(phrase: Phrase | null, items: readonly DayItem[]): boolean {
  const [period, weekday, ...more] = items;
  if (period?.kind !== 'period' || more.length > 0) return false;
  if (weekday !== undefined && (!isWeekly(weekday) || weekday.nths !== null)) return false;
  if (period.from.month === period.to.month && period.from.day === period.to.day) return false;
  let source = phrase;
  while (source && source.lastClosed.length === 0) source = source.parent;
  const closed = (source?.lastClosed ?? []).filter(isWeekly);
  const about = weekday
    ? closed.filter((item) => weekday.days.some((day) => item.days.includes(day)))
    : closed;
  if (about.length === 0 || about.some((item) => item.nths !== null)) return false;
  for (const item of about) item.except = { from: period.from, to: period.to };
  return true;
}
