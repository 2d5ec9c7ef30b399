import { describe, expect, it } from 'vitest';
import { hoursOf as readAs } from '#tests/fixtures/hours-texts.ts';
import { everyDay, hoursOf, night, office } from '#tests/fixtures/opening-hours.ts';
import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';
import { hoursOn } from './day-hours.ts';
import { isHoliday } from './holidays.ts';
import type { ClosedDay, HolidayRule, OpeningHours } from './opening-hours.ts';
import { type UsualWeek, usualWeekOf } from './usual-week.ts';

const usual = [{ open: 540, close: 1050 }];
const open = { kind: 'open', certain: usual, sometimes: [] };
const monday = (holidays: HolidayRule): ClosedDay => ({ kind: 'weekday', weekday: 1, holidays });

describe('the usual week', () => {
  it('is nothing where a word was not understood or nothing is said of any day', () => {
    expect(usualWeekOf(hoursOf(usual, { notUnderstood: ['行事の日を除く'] }))).toBeNull();
    expect(usualWeekOf(hoursOf([], { rules: [] }))).toBeNull();
  });

  it('puts days of equal hours into one line, from Monday on', () => {
    const hours = hoursOf(usual, { rules: [{ days: [1, 2, 3, 4, 5], spans: usual }], onHolidays: 'closed' });
    expect(usualWeekOf(hours)).toEqual({
      lines: [
        { days: [1, 2, 3, 4, 5], usual: open },
        { days: [6, 0, 'holiday'], usual: { kind: 'closed' } },
      ],
      notes: [{ kind: 'new-year' }],
    });
  });

  it('asks about the days of which only the others are told', () => {
    const hours = hoursOf([], { rules: [], closed: [monday('closed')], newYear: 'open' });
    expect(usualWeekOf(hours)?.lines).toEqual([
      { days: [1], usual: { kind: 'closed' } },
      { days: [2, 3, 4, 5, 6, 0], usual: { kind: 'ask' } },
      { days: ['holiday'], usual: { kind: 'as-weekday' } },
    ]);
  });

  it('asks about holidays of which nothing is said, and tells those with hours of their own', () => {
    expect(usualWeekOf({ ...office, onHolidays: 'unknown' })?.lines[1]).toEqual({
      days: ['holiday'],
      usual: { kind: 'ask' },
    });
    const short = [{ open: 600, close: 720 }];
    const rules = [...office.rules, { days: ['holiday' as const], spans: short }];
    expect(usualWeekOf({ ...office, rules, onHolidays: 'unknown' })?.lines[1]).toEqual({
      days: ['holiday'],
      usual: { kind: 'open', certain: short, sometimes: [] },
    });
  });

  it('keeps apart hours that hold on some days only', () => {
    const early = { days: everyDay, spans: [{ open: 480, close: 540 }], sometimes: true };
    const week = usualWeekOf({ ...office, rules: [...office.rules, early] });
    expect(week?.lines[0]?.usual).toEqual({ kind: 'open', certain: usual, sometimes: early.spans });
    expect(week?.notes).toContainEqual({ kind: 'some-days' });
  });
});

const kinds = (week: UsualWeek | null) => week?.notes.map(({ kind }) => kind);

describe('the notes', () => {
  it('tell the days that are otherwise', () => {
    const period = { from: { month: 12, day: 29 }, to: { month: 1, day: 3 } };
    const closed: ClosedDay[] = [
      {
        ...monday('closed'),
        except: { from: { month: 7, day: 21 }, to: { month: 8, day: 31 } },
      } as ClosedDay,
      { kind: 'nth-weekday', nths: [1, 3], weekday: 4, holidays: 'closed' },
      { kind: 'period', ...period },
    ];
    expect(kinds(usualWeekOf({ ...office, closed, irregular: ['点検日'] }))).toEqual([
      'except',
      'nth-weekday',
      'period',
      'irregular',
    ]);
  });

  it.each<[HolidayRule, OpeningHours['onHolidays'], boolean]>([
    ['closed', 'as-weekday', false],
    ['closed', 'closed', false],
    ['closed', 'unknown', true],
    ['open', 'as-weekday', true],
    ['open', 'closed', false],
    ['unknown', 'as-weekday', true],
    ['unknown', 'unknown', false],
    ['shift-next-day', 'closed', true],
    ['shift-next-weekday', 'unknown', true],
  ])('a closed Monday on a holiday: %s, holidays %s, told: %s', (rule, onHolidays, isTold) => {
    const closed = [monday(rule), { kind: 'weekday', weekday: 2, holidays: rule } as const];
    const week = usualWeekOf({ ...office, closed, onHolidays });
    const notes = week?.notes.filter(({ kind }) => kind === 'on-holidays');
    expect(notes).toEqual(isTold ? [{ kind: 'on-holidays', rule, weekdays: [1, 2], nths: [] }] : []);
  });
});

/** Notes of these kinds name days that are otherwise than the week says. */
const exceptions = ['on-holidays', 'except', 'nth-weekday', 'period', 'holiday-except'];

describe.each<[string, OpeningHours]>([
  ['office', { ...office, onHolidays: 'closed' }],
  ['night', night],
  ['holidays of which nothing is said', { ...office, onHolidays: 'unknown' }],
  ['closed on Mondays', { ...office, closed: [monday('closed')] }],
  ['irregular', { ...office, irregular: ['不定休'] }],
  ['two lines', readAs({ hours: '平日9時から17時30分、土日祝10時から16時' })],
  ['closed days alone', readAs({ hours: '9:00～17:00', closedDays: '土曜・日曜・祝日' })],
])('the week of %s', (_, hours) => {
  it('agrees with each day', () => {
    const week = usualWeekOf(hours);
    expect(kinds(week)?.filter((kind) => exceptions.includes(kind))).toEqual([]);
    for (let date: CalendarDate = '2026-01-04'; date < '2026-12-28'; date = addDays(date, 1)) {
      const { certain, possible, doubts } = hoursOn(hours, date);
      const said = saidOf(week, date);
      const spans = said?.kind === 'open' ? [...said.certain, ...said.sometimes] : [];
      expect([...certain, ...possible], date).toEqual(spans);
      if (said?.kind === 'closed') expect(doubts.filter(({ kind }) => kind !== 'night')).toEqual([]);
      if (said?.kind === 'ask') expect(doubts).not.toEqual([]);
    }
  });
});

function saidOf(week: UsualWeek | null, date: CalendarDate) {
  const lineOf = (day: number | 'holiday') =>
    week?.lines.find(({ days }) => (days as readonly unknown[]).includes(day))?.usual;
  const asHoliday = isHoliday(date) ? lineOf('holiday') : undefined;
  return asHoliday === undefined || asHoliday.kind === 'as-weekday' ? lineOf(weekdayOf(date)) : asHoliday;
}
