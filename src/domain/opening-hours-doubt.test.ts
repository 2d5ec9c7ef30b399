import { describe, expect, it } from 'vitest';
import { always, at, hoursOf, night, office, stateAt } from '#tests/fixtures/opening-hours.ts';
import { openStateAt } from './opening-hours.ts';

describe('New Year', () => {
  const saysWhen = hoursOf([{ open: 540, close: 1050 }], {
    closed: [{ kind: 'period', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } }],
  });
  const openAllYear = { ...always, newYear: 'open' as const };

  it('nobody speaks of is to be asked about, from 29 December to 3 January', () => {
    expect(stateAt(office, '2026-12-28 10:00')).toBe('open–2026-12-28 1050');
    for (const day of ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']) {
      expect(stateAt(office, `${day} 10:00`), day).toBe('ask');
    }
    expect(stateAt(office, '2027-01-04 10:00')).toBe('open–2027-01-04 1050');
  });

  it('is closed outside the usual hours all the same, and promises no opening', () => {
    expect(stateAt(office, '2026-12-30 18:00')).toBe('closed');
    expect(stateAt(office, '2026-12-28 18:00')).toBe('closed');
    const weekdays = hoursOf([], { rules: [{ days: [1, 2, 3, 4, 5], spans: [{ open: 540, close: 1050 }] }] });
    expect(stateAt(weekdays, '2027-01-03 10:00')).toBe('closed–2027-01-04 540');
  });

  it('asks about the night that begins in it, not about the one that ends in it', () => {
    expect(stateAt(night, '2026-12-29 00:30')).toBe('open–2026-12-29 60');
    expect(stateAt(night, '2026-12-30 00:30')).toBe('ask');
    expect(stateAt(night, '2027-01-04 00:30')).toBe('ask');
    expect(stateAt(night, '2027-01-05 00:30')).toBe('open–2027-01-05 60');
  });

  it('is as stated where the publisher names its closed days', () => {
    expect(stateAt(saysWhen, '2026-12-28 18:00')).toBe('closed–2027-01-04 540');
    expect(stateAt(saysWhen, '2026-12-30 10:00')).toBe('closed–2027-01-04 540');
    expect(stateAt(saysWhen, '2027-01-04 10:00')).toBe('open–2027-01-04 1050');
    const onlyFirst = { from: { month: 1, day: 1 }, to: { month: 1, day: 1 } };
    const shop = hoursOf([{ open: 540, close: 1050 }], { closed: [{ kind: 'period', ...onlyFirst }] });
    expect(stateAt(shop, '2026-12-31 10:00')).toBe('open–2026-12-31 1050');
    expect(stateAt(shop, '2027-01-01 10:00')).toBe('closed–2027-01-02 540');
  });

  it('is not settled by closed days that end with December', () => {
    const period = { from: { month: 12, day: 29 }, to: { month: 12, day: 31 } };
    const hours = hoursOf([{ open: 540, close: 1050 }], { closed: [{ kind: 'period', ...period }] });
    expect(stateAt(hours, '2026-12-31 10:00')).toBe('closed');
    expect(stateAt(hours, '2027-01-02 10:00')).toBe('ask');
  });

  it('is open where the publisher says so', () => {
    expect(openStateAt(openAllYear, at('2027-01-01 12:00'))).toEqual({ state: 'open', until: null });
    const unstated = { ...openAllYear, closed: [{ kind: 'new-year-unstated' } as const] };
    expect(stateAt(unstated, '2027-01-01 12:00')).toBe('ask');
  });
});

describe('hours on some days that nobody names', () => {
  const days = [1, 2, 3, 4, 5] as const;
  const school = hoursOf([], {
    rules: [
      { days, spans: [{ open: 600, close: 1020 }] },
      {
        days,
        spans: [
          { open: 540, close: 600 },
          { open: 1020, close: 1080 },
        ],
        sometimes: true,
      },
    ],
  });

  it.each([
    ['2026-11-25 08:59', 'closed'],
    ['2026-11-25 09:00', 'ask'],
    ['2026-11-25 10:00', 'open–2026-11-25 1020'],
    ['2026-11-25 16:59', 'open–2026-11-25 1020'],
    ['2026-11-25 17:00', 'ask'],
    ['2026-11-25 18:00', 'closed'],
    ['2026-11-28 10:00', 'closed'],
  ])('%s: %s', (clock, state) => {
    expect(stateAt(school, clock)).toBe(state);
  });
});

describe('closings that nobody announces', () => {
  const irregular = ['臨時休館あり'];

  it('leave every moment inside the hours to be asked about', () => {
    expect(stateAt({ ...office, irregular }, '2026-11-21 09:00')).toBe('ask');
    expect(stateAt({ ...office, irregular }, '2026-11-21 17:29')).toBe('ask');
    expect(stateAt({ ...night, irregular }, '2026-11-22 00:30')).toBe('ask');
    expect(stateAt({ ...always, irregular }, '2026-11-22 00:30')).toBe('ask');
  });

  it('leave it closed outside the hours and on closed days, and promise no opening', () => {
    expect(stateAt({ ...office, irregular }, '2026-11-21 08:59')).toBe('closed');
    expect(stateAt({ ...office, irregular }, '2026-11-21 17:30')).toBe('closed');
    expect(stateAt({ ...night, irregular }, '2026-11-22 01:00')).toBe('closed');
    const closed = [{ kind: 'weekday', weekday: 6, holidays: 'closed' } as const];
    expect(stateAt({ ...office, irregular, closed }, '2026-11-21 10:00')).toBe('closed');
  });

  it('leave a day whose hours are not known to be asked about', () => {
    expect(stateAt({ ...office, irregular, onHolidays: 'unknown' }, '2026-11-23 20:00')).toBe('ask');
    expect(stateAt(hoursOf([], { rules: [], irregular }), '2026-11-21 20:00')).toBe('ask');
  });
});
