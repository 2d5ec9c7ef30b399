import { expect, test } from 'vitest';
import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { canApply, type MonthFit, monthFitOf } from './entry-month.ts';

test('numbers of no stated month are not taken for April', () => {
  const dates = { asOf: '2027-03-01', entryMonth: null } as const;
  expect(canApply(dates, '2027-04')).toBe(false);
  expect(canApply(dates, '2027-05')).toBe(true);
  expect(canApply({ asOf: null, entryMonth: null }, '2027-04')).toBe(false);
  expect(canApply({ asOf: '2026-11-01', entryMonth: '2026-12' }, '2027-03')).toBe(true);
  expect(canApply({ asOf: '2026-11-01', entryMonth: '2026-12' }, '2027-04')).toBe(false);
});

test.each<[asOf: CalendarDate | null, entryMonth: YearMonth | null, wanted: YearMonth, MonthFit]>([
  ['2026-11-01', '2026-12', '2026-12', 'same'],
  ['2026-11-01', '2026-12', '2027-01', 'other-month'],
  ['2026-11-01', '2026-12', '2027-03', 'other-month'],
  ['2026-11-01', '2026-12', '2027-04', 'other-year'],
  ['2026-11-01', '2026-12', '2026-04', 'other-month'],
  ['2026-11-01', '2026-12', '2026-03', 'other-year'],
  ['2027-03-01', '2027-04', '2027-04', 'same'],
  ['2026-11-01', null, '2026-12', 'unstated'],
  ['2026-11-01', null, '2027-04', 'other-year'],
  ['2027-03-01', null, '2027-04', 'unstated'],
  [null, null, '2027-04', 'unstated'],
])('as of %s for entry in %s, wanted for %s: %s', (asOf, entryMonth, wanted, fit) => {
  expect(monthFitOf({ asOf, entryMonth }, wanted)).toBe(fit);
});
