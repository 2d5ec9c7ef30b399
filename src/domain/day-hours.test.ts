import { describe, expect, it } from 'vitest';
import { always, at, everyDay, hoursOf, night, office } from '#tests/fixtures/opening-hours.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type DayHours, hoursOn } from './day-hours.ts';
import { type OpeningHours, openStateAt, type Span } from './opening-hours.ts';

const thursday = '2026-11-26';
const labourDay = '2026-11-23';
const usual = [{ open: 540, close: 1050 }];
const kinds = ({ doubts }: DayHours) => doubts.map(({ kind }) => kind);

describe('the hours of a day', () => {
  it('are certain where nothing is left open', () => {
    expect(hoursOn(office, thursday)).toEqual({
      isHoliday: false,
      untilFromNight: null,
      certain: usual,
      possible: [],
      doubts: [],
    });
  });

  it('are none, without a doubt, on a closed day', () => {
    const closed = hoursOf(usual, { closed: [{ kind: 'weekday', weekday: 4, holidays: 'closed' }] });
    expect(hoursOn(closed, thursday)).toMatchObject({ certain: [], possible: [], doubts: [] });
    expect(hoursOn({ ...office, onHolidays: 'closed' }, labourDay)).toMatchObject({
      isHoliday: true,
      certain: [],
      doubts: [],
    });
  });

  it('name the night that goes on', () => {
    expect(hoursOn(night, thursday)).toMatchObject({ untilFromNight: 60, doubts: [] });
    expect(kinds(hoursOn({ ...night, irregular: ['不定休'] }, thursday))).toEqual(['irregular', 'night']);
  });
});

describe('the reason to ask', () => {
  it('is that nothing is published', () => {
    expect(kinds(hoursOn(null, thursday))).toEqual(['not-published']);
    expect(kinds(hoursOn({ ...office, rules: [] }, thursday))).toEqual(['not-published']);
  });

  it('quotes the words that were not understood, and shows no hours beside them', () => {
    const hours = hoursOf(usual, { notUnderstood: ['行事の日を除く'] });
    expect(hoursOn(hours, thursday)).toMatchObject({
      certain: [],
      possible: [],
      doubts: [{ kind: 'not-understood', words: '行事の日を除く' }],
    });
  });

  it('quotes the words for closings that nobody announces, beside the usual hours', () => {
    expect(hoursOn({ ...office, irregular: ['点検日'] }, thursday)).toMatchObject({
      certain: [],
      possible: usual,
      doubts: [{ kind: 'irregular', words: '点検日' }],
    });
  });

  it('is a holiday of which nothing is said', () => {
    expect(kinds(hoursOn({ ...office, onHolidays: 'unknown' }, labourDay))).toEqual(['holiday']);
    const closed = [{ kind: 'weekday', weekday: 1, holidays: 'unknown' } as const];
    expect(kinds(hoursOn({ ...office, closed }, labourDay))).toEqual(['holiday']);
  });

  it('is New Year, with or without a word about it', () => {
    expect(kinds(hoursOn(office, '2026-12-30'))).toEqual(['new-year']);
    const unstated = { ...office, closed: [{ kind: 'new-year-unstated' } as const] };
    expect(kinds(hoursOn(unstated, '2026-12-30'))).toEqual(['new-year']);
    expect(kinds(hoursOn({ ...unstated, onHolidays: 'unknown' }, '2027-01-01'))).toEqual(['holiday']);
  });

  it('is a closed weekday that is open by exception, its hours not stated', () => {
    const hours = hoursOf(usual, {
      rules: [{ days: [0, 2, 3, 4, 5, 6], spans: usual }],
      closed: [{ kind: 'weekday', weekday: 1, holidays: 'open' }],
    });
    expect(kinds(hoursOn(hours, labourDay))).toEqual(['usually-closed']);
  });

  it('is hours that hold on some days only', () => {
    const early = { days: everyDay, spans: [{ open: 480, close: 540 }], sometimes: true };
    const hours = hoursOf(usual, { rules: [{ days: everyDay, spans: usual }, early] });
    expect(hoursOn(hours, thursday)).toMatchObject({ certain: usual, possible: early.spans });
    expect(kinds(hoursOn(hours, thursday))).toEqual(['some-days']);
  });
});

const days: CalendarDate[] = [thursday, labourDay, '2026-11-24', '2026-12-30', '2027-01-01', '2027-01-04'];

it.each<[string, OpeningHours]>([
  ['office', office],
  ['night', night],
  ['round the clock', always],
  ['unstated holidays', { ...night, onHolidays: 'unknown' }],
  ['closed on holidays', { ...night, onHolidays: 'closed' }],
  ['irregular', { ...night, irregular: ['不定休'] }],
])('the line agrees with the state at every minute: %s', (_, hours) => {
  for (const day of days) {
    const line = hoursOn(hours, day);
    for (let minute = 0; minute < 1440; minute += 15) {
      const { state } = openStateAt(hours, at(`${day} 00:00`) + minute * 60_000);
      const holds = ({ open, close }: Span) => open <= minute && minute < close;
      const isIn = line.certain.some(holds) || minute < (line.untilFromNight ?? 0);
      if (isIn) expect(state, `${day} ${minute}`).toBe('open');
      else if (line.doubts.length === 0) expect(state, `${day} ${minute}`).toBe('closed');
      else expect(state, `${day} ${minute}`).not.toBe('open');
    }
  }
});
