import { expect, it } from 'vitest';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { nextExpectedOf } from './next-expected.ts';

it.each<[string, CalendarDate[], CalendarDate | null]>([
  ['three months', ['2026-09-01', '2026-10-01', '2026-11-01'], '2026-12-01'],
  ['over the year', ['2026-10-01', '2026-11-01', '2026-12-01'], '2027-01-01'],
  ['moved by a weekend', ['2026-08-03', '2026-09-01', '2026-10-05'], '2026-11-05'],
  ['a day the next month has not', ['2026-11-30', '2026-12-31', '2027-01-31'], '2027-02-28'],
  ['in any order, a date twice', ['2026-11-01', '2026-09-01', '2026-10-01', '2026-10-01'], '2026-12-01'],
  ['only the last three count', ['2024-01-01', '2026-09-01', '2026-10-01', '2026-11-01'], '2026-12-01'],
  ['two lists are no habit', ['2026-10-01', '2026-11-01'], null],
  ['a month left out', ['2026-08-01', '2026-10-01', '2026-11-01'], null],
  ['none', [], null],
])('%s', (_, dates, next) => {
  expect(nextExpectedOf(dates)).toBe(next);
});
