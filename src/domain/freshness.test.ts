import { expect, test } from 'vitest';
import { vacanciesOf } from '#tests/fixtures/facilities.ts';
import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { type Freshness, freshnessOf, isMonthDoubtful } from './freshness.ts';
import type { NurseryKind } from './nursery.ts';

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

test.each<
  [place: string, lgCode: string, CalendarDate | null, YearMonth | null, isDoubtful: boolean, NurseryKind?]
>([
  ['大阪市', '271004', '2026-08-01', '2026-09', false],
  ['大阪市 北区', '271276', '2026-12-01', '2027-01', false],
  ['大阪市 北区', '271276', '2026-08-01', '2026-08', true],
  ['大阪市 北区', '271276', '2026-08-01', '2026-10', true],
  ['大阪市 北区', '271276', '2026-08-01', '2027-09', true],
  ['堺市 堺区', '271411', '2026-07-31', '2026-09', false],
  ['堺市 堺区', '271411', '2026-07-31', '2026-08', true],
  ['堺市 堺区', '271411', '2026-07-30', '2026-08', false],
  ['大阪市', '271004', null, '2026-09', false],
  ['大阪市', '271004', '2026-08-01', null, false],
  ['大阪市, which its nursery answers for', '271004', '2026-08-01', '2026-08', false, 'company-led'],
  ['池田市, two months ahead', '272043', '2026-08-25', '2026-10', false],
])(
  '%s (%s) as of %s for entry in %s: doubtful %s',
  (_, lgCode, asOf, entryMonth, isDoubtful, kind = 'kodomoen') => {
    const { cells } = vacanciesOf('0 0 0 0 0 0');
    expect(isMonthDoubtful({ lgCode, kind, vacancies: { asOf, entryMonth, cells } })).toBe(isDoubtful);
  },
);

test('no month is doubted where nothing is published', () => {
  expect(isMonthDoubtful({ lgCode: '271004', kind: 'kodomoen', vacancies: null })).toBe(false);
});
