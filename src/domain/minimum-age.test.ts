import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, type CalendarDate, type YearMonth } from './calendar-date.ts';
import { type Eligibility, eligibilityAt, type MinimumAge } from './minimum-age.ts';

const sixMonths: MinimumAge = { unit: 'month', n: 6 };
const day57: MinimumAge = { unit: 'day', n: 57 };

function inShort(eligibility: Eligibility): string {
  return eligibility.state === 'not-yet' ? `from ${eligibility.from}` : eligibility.state;
}

describe('months', () => {
  test.each<[born: CalendarDate, entryMonth: YearMonth, months: number, answer: string]>([
    ['2025-10-01', '2026-04', 6, 'eligible'],
    ['2025-10-02', '2026-04', 6, 'from 2026-05'],
    ['2026-06-01', '2026-12', 6, 'eligible'],
    ['2026-06-02', '2026-12', 6, 'from 2027-01'],
    ['2025-08-31', '2026-03', 6, 'eligible'],
    ['2025-08-31', '2026-02', 6, 'from 2026-03'],
    ['2026-05-31', '2026-12', 6, 'eligible'],
    ['2024-11-05', '2025-04', 6, 'from 2025-06'],
    ['2025-12-01', '2026-12', 12, 'eligible'],
    ['2024-02-29', '2025-03', 12, 'eligible'],
    ['2024-02-29', '2025-02', 12, 'from 2025-03'],
    ['2026-10-15', '2026-12', 0, 'eligible'],
  ])('born %s, entering in %s at %i months: %s', (born, entryMonth, n, answer) => {
    expect(inShort(eligibilityAt(born, entryMonth, { unit: 'month', n }))).toBe(answer);
  });
});

describe('57 days, by the two ways of counting', () => {
  test.each<[born: CalendarDate, entryMonth: YearMonth, answer: string]>([
    ['2027-02-03', '2027-04', 'eligible'],
    ['2027-02-04', '2027-04', 'ask'],
    ['2027-02-05', '2027-04', 'from 2027-05'],
    ['2028-02-04', '2028-04', 'eligible'],
    ['2028-02-05', '2028-04', 'ask'],
    ['2028-02-06', '2028-04', 'from 2028-05'],
  ])('born %s, entering in %s: %s', (born, entryMonth, answer) => {
    expect(inShort(eligibilityAt(born, entryMonth, day57))).toBe(answer);
  });
});

test('an age that is not published is to be asked about, however old the child', () => {
  expect(eligibilityAt('2020-04-01', '2026-12', null)).toEqual({ state: 'ask' });
});

describe('laws', () => {
  const born = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days));
  const entryMonth = fc.integer({ min: 0, max: 60 }).map((months) => addMonths('2023-01', months));
  const minimumAge = fc.oneof(
    fc.constant(day57),
    fc.constant(sixMonths),
    fc.record({ unit: fc.constant('month' as const), n: fc.integer({ min: 1, max: 36 }) }),
    fc.record({ unit: fc.constant('day' as const), n: fc.integer({ min: 1, max: 120 }) }),
  );

  it('once old enough, always old enough', () => {
    fc.assert(
      fc.property(born, entryMonth, minimumAge, (born, month, age) => {
        if (eligibilityAt(born, month, age).state !== 'eligible') return;
        expect(eligibilityAt(born, addMonths(month, 1), age).state).toBe('eligible');
      }),
    );
  });

  it('`from` is the first month of certainty', () => {
    fc.assert(
      fc.property(born, entryMonth, minimumAge, (born, month, age) => {
        const answer = eligibilityAt(born, month, age);
        if (answer.state !== 'not-yet') return;
        expect(answer.from > month).toBe(true);
        expect(eligibilityAt(born, answer.from, age).state).toBe('eligible');
        expect(eligibilityAt(born, addMonths(answer.from, -1), age).state).not.toBe('eligible');
      }),
    );
  });

  it('an older child is never told to wait longer', () => {
    fc.assert(
      fc.property(born, entryMonth, minimumAge, (born, month, age) => {
        if (eligibilityAt(born, month, age).state !== 'eligible') return;
        expect(eligibilityAt(addDays(born, -1), month, age).state).toBe('eligible');
      }),
    );
  });
});
