import { expect, it, test } from 'vitest';
import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { deadlineFor } from './deadline.ts';

test.each<[YearMonth, fifthOrNext: CalendarDate, fifthOrPrevious: CalendarDate, tenthOrNext: CalendarDate]>([
  ['2026-12', '2026-11-05', '2026-11-05', '2026-11-10'],
  ['2027-01', '2026-12-07', '2026-12-04', '2026-12-10'],
  ['2027-02', '2027-01-05', '2027-01-05', '2027-01-12'],
  ['2027-06', '2027-05-06', '2027-04-30', '2027-05-10'],
])('for entry in %s', (entryMonth, fifthOrNext, fifthOrPrevious, tenthOrNext) => {
  expect(deadlineFor(entryMonth, { day: 5, whenClosed: 'next-open-day' })).toBe(fifthOrNext);
  expect(deadlineFor(entryMonth, { day: 5, whenClosed: 'previous-open-day' })).toBe(fifthOrPrevious);
  expect(deadlineFor(entryMonth, { day: 10, whenClosed: 'next-open-day' })).toBe(tenthOrNext);
});

it('goes back over New Year, when offices are closed', () => {
  // 5 January 2030 is a Saturday, the 4th a Friday; 5 January 2025 a Sunday, before it a Saturday and the closed days.
  expect(deadlineFor('2030-02', { day: 5, whenClosed: 'previous-open-day' })).toBe('2030-01-04');
  expect(deadlineFor('2025-02', { day: 5, whenClosed: 'previous-open-day' })).toBe('2024-12-27');
});

it('is not for April', () => {
  expect(deadlineFor('2027-04', { day: 5, whenClosed: 'next-open-day' })).toBeNull();
});
