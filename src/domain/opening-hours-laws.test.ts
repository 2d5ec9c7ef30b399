import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, everyDay, hoursOf } from '#tests/fixtures/opening-hours.ts';
import { openStateAt } from './opening-hours.ts';

describe('laws', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .map(([open, minutes]) => ({ open, close: open + minutes }));
  const hours = fc
    .record({
      rules: fc.array(
        fc.record({
          days: fc.subarray([...everyDay, 'holiday' as const]),
          spans: fc.array(span, { maxLength: 2 }),
          sometimes: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      closed: fc.subarray([
        { kind: 'weekday', weekday: 1, holidays: 'shift-next-day' },
        { kind: 'nth-weekday', nths: [2, 4], weekday: 3, holidays: 'unknown' },
        { kind: 'period', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } },
        { kind: 'new-year-unstated' },
      ] as const),
      onHolidays: fc.constantFrom('closed' as const, 'as-weekday' as const, 'unknown' as const),
      newYear: fc.constantFrom('open' as const, 'unknown' as const),
    })
    .map((other) => hoursOf([], other));
  const minute = 60_000;
  const instant = fc
    .integer({ min: 0, max: 800 * 1440 })
    .map((minutes) => at('2026-01-01 00:00') + minutes * minute);
  const instantOf = (moment: { date: string; minute: number }) =>
    at(`${moment.date} 00:00`) + moment.minute * minute;

  it('open lasts to the minute before `until`, and not longer', () => {
    fc.assert(
      fc.property(hours, instant, (hours, instant) => {
        const state = openStateAt(hours, instant);
        if (state.state !== 'open' || state.until === null) return;
        const end = instantOf(state.until);
        expect(openStateAt(hours, end - minute)).toEqual(state);
        expect(openStateAt(hours, end).state).not.toBe('open');
      }),
      { numRuns: 500 },
    );
  });

  it('closed stays closed to the minute before `opensAt`, and opens then', () => {
    fc.assert(
      fc.property(hours, instant, (hours, instant) => {
        const state = openStateAt(hours, instant);
        if (state.state !== 'closed' || state.opensAt === null) return;
        const opening = instantOf(state.opensAt);
        expect(openStateAt(hours, opening - minute)).toEqual(state);
        expect(openStateAt(hours, opening).state).toBe('open');
      }),
      { numRuns: 500 },
    );
  });

  it('a closing nobody announces turns open into ask and changes nothing else', () => {
    fc.assert(
      fc.property(hours, instant, (hours, instant) => {
        const { state } = openStateAt(hours, instant);
        const irregular = openStateAt({ ...hours, irregular: ['不定休'] }, instant);
        expect(irregular.state).toBe(state === 'open' ? 'ask' : state);
      }),
      { numRuns: 500 },
    );
  });

  it('a word that was not understood is never open and never closed', () => {
    fc.assert(
      fc.property(hours, instant, (hours, instant) => {
        expect(openStateAt({ ...hours, notUnderstood: ['臨時休館'] }, instant)).toEqual({ state: 'ask' });
      }),
    );
  });
});
