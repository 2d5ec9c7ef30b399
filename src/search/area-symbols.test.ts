import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { classAges } from '#domain/class-age.ts';
import type { Municipality } from '#domain/municipality.ts';
import { areas } from '#tests/fixtures/areas.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { figuresOf } from './area-figures.ts';
import { areaSymbols } from './area-symbols.ts';
import { defaultCriteria, type NurseryCriteria } from './criteria.ts';

const today = '2026-11-25' as CalendarDate;
const municipalities = [...areas].map(([lgCode, { parent }]) => ({ lgCode, parent })) as Municipality[];

function symbol(
  lgCode: string,
  nurseries: Parameters<typeof areaSymbols>[0],
  asked: Partial<NurseryCriteria> = {},
  shown?: string,
) {
  const symbols = areaSymbols(nurseries, { ...defaultCriteria.nurseries, ...asked }, municipalities, today);
  return symbols.find((each) => each.lgCode === lgCode && (shown === undefined || each.shown === shown));
}

const publishing = (short: string, dates?: Parameters<typeof vacanciesOf>[1]) =>
  aNursery({ vacancies: vacanciesOf(short, dates) });

describe('the state of a municipality', () => {
  test.each([
    ['counted', ['2 0 0 0 0 0', '0 0 0 0 0 0'], 1, 2],
    ['marked', ['o 0 0 0 0 0', '0 0 0 0 0 0'], 1, 2],
    ['none', ['0 1 1 1 1 1', 'x 1 1 1 1 1'], 0, 2],
    ['not-offered', ['- 1 1 1 1 1'], 0, 1],
    ['unknown', ['? 1 1 1 1 1', '0 0 0 0 0 0'], 0, 2],
  ] as const)('is %s for class 0 of %j', (state, rows, open, of) => {
    const nurseries = rows.map((short) => publishing(short));
    expect(symbol('272051', nurseries, { classAges: [0] })).toMatchObject({ state, open, publishing: of });
  });

  it('is not published where nothing is, never none', () => {
    expect(symbol('272051', [])).toMatchObject({ state: 'not-published', open: 0, publishing: 0 });
    expect(symbol('272051', [aNursery()])?.state).toBe('not-published');
    expect(symbol('272051', [aNursery(), publishing('0 0 0 0 0 0')])?.state).toBe('unknown');
  });

  it('is stale where only outdated numbers speak, and their places do not count', () => {
    const outdated = publishing('9 9 9 9 9 9', { asOf: '2026-08-01', entryMonth: '2026-09' });
    expect(symbol('272051', [outdated])).toMatchObject({ state: 'stale', open: 0, publishing: 0 });
  });

  it('is unknown for a month of another fiscal year', () => {
    expect(symbol('272051', [publishing('9 9 9 9 9 9')], { entryMonth: '2027-04' })?.state).toBe('unknown');
  });

  it('is open only where every child has a place', () => {
    const children = { classAges: [0, 3] as const };
    expect(symbol('272051', [publishing('1 0 0 0 0 0')], children)?.state).toBe('none');
    expect(symbol('272051', [publishing('1 0 0 ? 0 0')], children)?.state).toBe('unknown');
    expect(symbol('272051', [publishing('1 0 0 2 0 0')], children)).toMatchObject({
      state: 'counted',
      open: 1,
    });
  });

  it('looks at the kinds asked for alone', () => {
    const kinds = ['small-scale'] as const;
    expect(symbol('272051', [publishing('9 9 9 9 9 9')], { kinds })).toMatchObject({
      state: 'not-offered',
      open: 0,
    });
  });
});

describe('wards', () => {
  const north = aNursery({ lgCode: '271276', vacancies: vacanciesOf('1 1 1 1 1 1') });
  const cityOnly = aNursery({ lgCode: '271004', vacancies: vacanciesOf('2 2 2 2 2 2') });

  it('are counted in their city from far, and apart from near', () => {
    expect(symbol('271004', [north], {}, 'far')?.open).toBe(1);
    expect(symbol('271276', [north])?.open).toBe(1);
    expect(symbol('271004', [north], {}, 'near')).toBeUndefined();
  });

  it('of which nothing is known are unknown while their city publishes, else not published', () => {
    expect(symbol('271284', [north])?.state).toBe('unknown');
    expect(symbol('271462', [north])?.state).toBe('not-published');
  });

  it('leave nurseries of which only the city is published a symbol of their own', () => {
    expect(symbol('271004', [north, cityOnly], {}, 'near')).toMatchObject({ state: 'counted', open: 1 });
    expect(symbol('271004', [north, cityOnly], {}, 'far')?.open).toBe(2);
  });
});

it('tells the dates where they are the same for all', () => {
  const later = publishing('1 1 1 1 1 1', { asOf: '2026-11-20', entryMonth: '2027-01' });
  expect(symbol('272051', [publishing('1 1 1 1 1 1')])?.dates).toEqual({
    asOf: '2026-11-01',
    entryMonth: '2026-12',
  });
  expect(symbol('272051', [publishing('1 1 1 1 1 1'), later])?.dates).toBeNull();
});

it('counts as the areas page does', () => {
  const cell = fc.constantFrom('-', '?', 'o', 'x', '~', '0', '7');
  const row = fc.option(fc.array(cell, { minLength: 6, maxLength: 6 }), { nil: null });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(null, ...classAges), (rows, age) => {
      const nurseries = rows.map((cells) => aNursery({ vacancies: cells && vacanciesOf(cells.join(' ')) }));
      const [round] = figuresOf(nurseries, age).rounds;
      const states = Object.values(round?.states ?? {});
      expect(symbol('272051', nurseries, { classAges: age === null ? [] : [age] })).toMatchObject({
        open: round?.states.open ?? 0,
        publishing: states.reduce((sum, count) => sum + count, 0),
      });
    }),
  );
});
