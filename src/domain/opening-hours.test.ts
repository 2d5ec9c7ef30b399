import { describe, expect, it, test } from 'vitest';
import { always, at, hoursOf, night, office, stateAt } from '#tests/fixtures/opening-hours.ts';
import { type OpeningHours, openStateAt } from './opening-hours.ts';

describe('9:00–17:30, half-open', () => {
  test.each([
    ['2026-11-21 08:59', 'closed–2026-11-21 540'],
    ['2026-11-21 09:00', 'open–2026-11-21 1050'],
    ['2026-11-21 17:29', 'open–2026-11-21 1050'],
    ['2026-11-21 17:30', 'closed–2026-11-22 540'],
    ['2026-12-28 23:59', 'closed'],
    ['2027-01-03 23:59', 'closed–2027-01-04 540'],
  ])('%s: %s', (clock, state) => {
    expect(stateAt(office, clock)).toBe(state);
  });
});

describe('10:00–翌1:00', () => {
  test.each([
    ['2026-11-22 00:30', 'open–2026-11-22 60'],
    ['2026-11-22 01:00', 'closed–2026-11-22 600'],
    ['2026-11-21 23:59', 'open–2026-11-22 60'],
  ])('%s: %s', (clock, state) => {
    expect(stateAt(night, clock)).toBe(state);
  });

  it('lasts into a closed day, and is not carried out of one', () => {
    const hours = { ...night, closed: [{ kind: 'weekday', weekday: 0, holidays: 'closed' } as const] };
    expect(stateAt(hours, '2026-11-22 00:30')).toBe('open–2026-11-22 60');
    expect(stateAt(hours, '2026-11-23 00:30')).toBe('closed–2026-11-23 600');
  });

  it('is to be asked about in the night after a day that cannot be known', () => {
    const hours = { ...night, onHolidays: 'unknown' as const };
    expect(stateAt(hours, '2026-11-24 00:30')).toBe('ask');
    expect(stateAt(hours, '2026-11-24 01:00')).toBe('closed–2026-11-24 600');
    expect(stateAt(hours, '2026-11-23 00:30')).toBe('open–2026-11-23 60');
  });
});

describe('24 hours', () => {
  it('has no closing time', () => {
    expect(openStateAt(always, at('2026-11-22 00:00'))).toEqual({ state: 'open', until: null });
    expect(openStateAt(always, at('2026-11-22 23:59'))).toEqual({ state: 'open', until: null });
  });

  it('is subject to closed days all the same', () => {
    const hours = { ...always, closed: [{ kind: 'weekday', weekday: 2, holidays: 'closed' } as const] };
    expect(stateAt(hours, '2026-11-22 12:00')).toBe('open–2026-11-24 0');
    expect(stateAt(hours, '2026-11-24 12:00')).toBe('closed–2026-11-25 0');
  });
});

describe('two spans a day', () => {
  const noonBreak = hoursOf([
    { open: 780, close: 1020 },
    { open: 540, close: 720 },
  ]);

  it('close in between, in whatever order they stand', () => {
    expect(stateAt(noonBreak, '2026-11-21 11:59')).toBe('open–2026-11-21 720');
    expect(stateAt(noonBreak, '2026-11-21 12:00')).toBe('closed–2026-11-21 780');
  });

  it('without a gap are one', () => {
    const hours = hoursOf([
      { open: 540, close: 720 },
      { open: 720, close: 1020 },
    ]);
    expect(stateAt(hours, '2026-11-21 10:00')).toBe('open–2026-11-21 1020');
  });
});

describe('the next opening', () => {
  const mondays = { kind: 'weekday', weekday: 1, holidays: 'shift-next-day' } as const;

  it('passes over closed days, shifted ones included', () => {
    const hours = { ...office, closed: [mondays] };
    expect(stateAt(hours, '2026-11-23 10:00')).toBe('open–2026-11-23 1050');
    expect(stateAt(hours, '2026-11-23 18:00')).toBe('closed–2026-11-25 540');
    expect(stateAt(hours, '2026-11-24 10:00')).toBe('closed–2026-11-25 540');
  });

  it('is not promised across a day that cannot be known', () => {
    expect(stateAt({ ...office, closed: [mondays] }, '2026-09-21 18:00')).toBe('closed');
    expect(stateAt({ ...office, closed: [mondays] }, '2026-09-22 10:00')).toBe('ask');
    expect(stateAt({ ...office, closed: [{ kind: 'new-year-unstated' }] }, '2026-12-27 18:00')).toBe(
      'closed',
    );
    expect(stateAt({ ...office, closed: [{ kind: 'new-year-unstated' }] }, '2026-12-28 10:00')).toBe('ask');
  });

  it('is looked for within seven days', () => {
    const until = (day: number) => ({
      ...office,
      closed: [{ kind: 'period', from: { month: 6, day: 1 }, to: { month: 6, day } } as const],
    });
    expect(stateAt(until(7), '2026-06-01 10:00')).toBe('closed–2026-06-08 540');
    expect(stateAt(until(8), '2026-06-01 10:00')).toBe('closed');
  });
});

describe('holidays', () => {
  const weekdays = { days: [1, 2, 3, 4, 5], spans: [{ open: 540, close: 1140 }] } as const;
  const holidays = { days: [0, 6, 'holiday'], spans: [{ open: 600, close: 1020 }] } as const;

  it('follow their own hours, whatever is said of holidays otherwise', () => {
    for (const onHolidays of ['as-weekday', 'unknown'] as const) {
      const hours = hoursOf([], { rules: [weekdays, holidays], onHolidays });
      expect(stateAt(hours, '2026-11-23 18:00')).toBe('closed–2026-11-24 540');
      expect(stateAt(hours, '2026-11-23 10:00')).toBe('open–2026-11-23 1020');
    }
  });

  it('follow the weekday, are closed or are to be asked about, as stated', () => {
    const on = (onHolidays: OpeningHours['onHolidays']) =>
      stateAt(hoursOf([], { rules: [weekdays], onHolidays }), '2026-11-23 10:00');
    expect(on('as-weekday')).toBe('open–2026-11-23 1140');
    expect(on('closed')).toBe('closed–2026-11-24 540');
    expect(on('unknown')).toBe('ask');
  });

  it('that open a weekday which is closed otherwise have no stated hours', () => {
    const hours = hoursOf([], {
      rules: [{ days: [0, 2, 3, 4, 5, 6], spans: [{ open: 540, close: 1050 }] }],
      closed: [{ kind: 'weekday', weekday: 1, holidays: 'open' }],
    });
    expect(stateAt(hours, '2026-11-23 10:00')).toBe('ask');
    expect(stateAt(hours, '2026-11-16 10:00')).toBe('closed–2026-11-17 540');
  });
});

describe('what is not published', () => {
  it('is to be asked about: no hours, no rules', () => {
    expect(stateAt(null, '2026-11-21 10:00')).toBe('ask');
    expect(stateAt(hoursOf([], { rules: [] }), '2026-11-21 10:00')).toBe('ask');
  });

  it('does not hide that a day is closed', () => {
    const hours = hoursOf([], { rules: [], closed: [{ kind: 'weekday', weekday: 6, holidays: 'closed' }] });
    expect(stateAt(hours, '2026-11-21 10:00')).toBe('closed');
  });

  it('is closed on days that no rule names, where others are named', () => {
    const hours = hoursOf([], { rules: [{ days: [1, 2, 3, 4, 5], spans: [{ open: 540, close: 1020 }] }] });
    expect(stateAt(hours, '2026-11-21 10:00')).toBe('closed–2026-11-23 540');
  });
});
