import { expect, test } from 'vitest';
import { certificationAt, everyoneDaysOf } from './age-limits.ts';
import type { CalendarDate, YearMonth } from './calendar-date.ts';

test.each<[CalendarDate, from: CalendarDate, to: CalendarDate]>([
  ['2024-04-10', '2026-04-01', '2027-04-08'],
  ['2024-02-29', '2026-04-01', '2027-02-27'],
  ['2024-04-01', '2026-04-01', '2027-03-30'],
  ['2024-04-02', '2026-04-01', '2027-03-31'],
  ['2025-08-31', '2026-04-01', '2028-08-29'],
  ['2025-10-02', '2026-04-02', '2028-09-30'],
  ['2026-08-31', '2027-03-01', '2029-08-29'],
])('a child born %s may be brought from %s to %s', (born, from, to) => {
  expect(everyoneDaysOf(born, null)).toEqual({ from, to, longerUntil: null });
});

test.each<[CalendarDate, CalendarDate]>([
  ['2024-04-10', '2028-03-31'],
  ['2024-04-02', '2028-03-31'],
  ['2024-04-01', '2027-03-31'],
  ['2024-02-29', '2027-03-31'],
])('東大阪市 lets a child born %s stay in its own facilities until %s', (born, until) => {
  expect(everyoneDaysOf(born, '272272').longerUntil).toBe(until);
  expect(everyoneDaysOf(born, '271004').longerUntil).toBeNull();
});

test.each<[CalendarDate, YearMonth, 2 | 3]>([
  ['2024-02-03', '2027-02', 3],
  ['2024-02-02', '2027-02', 2],
  ['2024-02-01', '2027-02', 2],
  ['2024-02-29', '2027-02', 3],
  ['2024-02-29', '2027-03', 2],
  ['2024-01-15', '2027-02', 2],
  ['2025-04-02', '2027-04', 3],
])('a child born %s needs certification in %s: number %s', (born, entryMonth, number) => {
  expect(certificationAt(born, entryMonth)).toBe(number);
});
