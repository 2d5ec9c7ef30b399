import type { ClosedDay, HolidayRule, Weekday } from '#domain/opening-hours.ts';
import type { DayItem, WeekdayItem } from './days-of-week.ts';
import type { Statement } from './hours-statements.ts';

/** A closed weekday before it is known how holidays are treated at large. */
export type ClosedWeekday = Pick<WeekdayItem, 'nths' | 'holidays' | 'except'> & { weekday: Weekday };

export interface Closed {
  weekdays: readonly ClosedWeekday[];
  periods: readonly Extract<ClosedDay, { kind: 'period' | 'new-year-unstated' | 'holiday' }>[];
  holidays: boolean;
  /** All of them, or all but one. */
  namesHolidays: boolean;
  neverClosed: boolean;
  doubts: readonly Statement[];
}

const sameWeeks = (one: readonly number[] | null, other: readonly number[] | null) =>
  String(one) === String(other);

function weekdaysIn(items: readonly DayItem[]): ClosedWeekday[] {
  return items.flatMap((item) =>
    item.kind === 'weekdays'
      ? item.days.map((weekday) => ({
          weekday,
          nths: item.nths,
          holidays: item.holidays,
          ...(item.except ? { except: item.except } : {}),
        }))
      : [],
  );
}

/** Adds a closed weekday, or its holiday rule to the same one said before; false = two different rules. */
function merge(known: ClosedWeekday[], added: ClosedWeekday): boolean {
  const same = known.find((each) => each.weekday === added.weekday && sameWeeks(each.nths, added.nths));
  if (!same) return known.push(added) > 0;
  if (same.holidays !== null && added.holidays !== null && same.holidays !== added.holidays) return false;
  same.holidays ??= added.holidays;
  const except = same.except ?? added.except;
  if (except) same.except = except;
  return true;
}

/** 「月曜が祝日の場合は翌日休館」 is about the closed Mondays, whichever weeks they are of. */
function mergeHolidayRule(
  known: ClosedWeekday[],
  subject: WeekdayItem,
  isOpen: (day: Weekday) => boolean,
): boolean {
  return weekdaysIn([subject]).every((added) => {
    const about = known.filter(
      (each) => each.weekday === added.weekday && (added.nths === null || sameWeeks(each.nths, added.nths)),
    );
    if (about.length === 0) return !isOpen(added.weekday) && merge(known, added);
    return about.every((each) => merge(known, { ...each, holidays: added.holidays }));
  });
}

function periodsIn(items: readonly DayItem[]): Closed['periods'][number][] {
  return items.flatMap((item): Closed['periods'][number][] => {
    if (item.kind === 'period') return [item];
    if (item.kind === 'holiday' && item.except) return [{ kind: 'holiday', except: item.except }];
    if (item.kind === 'childrens-day') {
      return [{ kind: 'period', from: { month: 5, day: 5 }, to: { month: 5, day: 5 } }];
    }
    return item.kind === 'new-year' ? [{ kind: 'new-year-unstated' }] : [];
  });
}

/** Each once; 「年末年始」 without dates goes where dates over New Year are given too. */
function settlePeriods(periods: readonly Closed['periods'][number][]): Closed['periods'] {
  const dated = periods.some(
    (period) => period.kind === 'period' && period.from.month === 12 && period.to.month === 1,
  );
  const kept = periods.filter((period) => !(dated && period.kind === 'new-year-unstated'));
  return [...new Map(kept.map((period) => [JSON.stringify(period), period])).values()];
}

/**
 * 「月～金、年末年始は休館」: in a list of open days, a verb at its end may be about the last of them only. Certain are those
 * beside days said to be open, and 「火曜のみ休み」 or 「土日祝休み」, which can be about nothing else.
 */
function closedInsteadOfOpen(statements: readonly Statement[]): Statement[] {
  const inList = statements.filter((statement) => statement.column === 'days');
  if (inList.some(({ kind }) => kind === 'open' || kind === 'never-closed')) return [];
  return inList.filter(
    (statement) =>
      statement.kind === 'closed' &&
      (weekdaysIn(statement.items).length > 2 ||
        statement.items.some((item) => item.kind !== 'weekdays' && item.kind !== 'holiday')),
  );
}

/** Every closed day the statements name. `isOpen`: weekdays named one by one as open, which none may also close. */
export function gatherClosedDays(
  statements: readonly Statement[],
  isOpen: (day: Weekday) => boolean,
): Closed {
  const weekdays: ClosedWeekday[] = [];
  const doubts: Statement[] = [];
  const items: DayItem[] = [];
  for (const statement of statements) {
    if (statement.kind !== 'closed') continue;
    items.push(...statement.items);
    for (const added of weekdaysIn(statement.items)) {
      const contradicts = added.nths === null && isOpen(added.weekday);
      if (contradicts || !merge(weekdays, added)) doubts.push(statement);
    }
  }
  for (const statement of statements) {
    if (statement.kind === 'holiday-rule' && !mergeHolidayRule(weekdays, statement.subject, isOpen))
      doubts.push(statement);
  }
  doubts.push(...closedInsteadOfOpen(statements));
  const neverClosed = statements.find((statement) => statement.kind === 'never-closed');
  if (neverClosed && weekdays.length > 0) doubts.push(neverClosed);
  return {
    weekdays,
    periods: settlePeriods(periodsIn(items)),
    holidays: items.some((item) => item.kind === 'holiday' && !item.except),
    namesHolidays: items.some((item) => item.kind === 'holiday'),
    neverClosed: neverClosed !== undefined,
    doubts,
  };
}

/** The published form, now that it is known what holidays do where the text says nothing of that day. */
export function closedWeekday(
  { weekday, nths, holidays, except }: ClosedWeekday,
  unsaid: HolidayRule,
): ClosedDay {
  const rule = holidays ?? unsaid;
  if (nths) return { kind: 'nth-weekday', nths, weekday, holidays: rule };
  return { kind: 'weekday', weekday, holidays: rule, ...(except ? { except } : {}) };
}
