import { expect, test } from 'vitest';
import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { type Freshness, freshnessOf } from './freshness.ts';

test.each<[CalendarDate | null, YearMonth | null, today: CalendarDate, Freshness]>([
  ['2026-11-01', '2026-12', '2026-11-23', 'current'],
  ['2026-11-01', '2026-12', '2026-12-06', 'current'],
  ['2026-11-01', '2026-12', '2026-12-07', 'previous'],
  ['2026-11-01', '2026-12', '2026-12-31', 'previous'],
  ['2026-11-01', '2026-12', '2027-01-01', 'stale'],
  ['2026-11-01', null, '2027-01-10', 'previous'],
  ['2026-11-01', null, '2027-01-11', 'stale'],
  ['2026-08-01', '2026-09', '2026-11-23', 'stale'],
  ['2026-11-20', '2026-10', '2026-11-23', 'stale'],
  ['2026-12-01', '2027-01', '2026-11-23', 'current'],
  ['2026-12-28', '2027-01', '2026-11-23', 'current'],
  ['2026-12-29', '2027-01', '2026-11-23', 'unknown'],
  ['2062-11-01', '2062-12', '2026-11-23', 'unknown'],
  [null, null, '2026-11-23', 'unknown'],
  [null, '2026-11', '2026-11-23', 'unknown'],
  [null, '2026-10', '2026-11-23', 'stale'],
])('as of %s for entry in %s, read on %s: %s', (asOf, entryMonth, today, freshness) => {
  expect(freshnessOf({ asOf, entryMonth }, today)).toBe(freshness);
});
