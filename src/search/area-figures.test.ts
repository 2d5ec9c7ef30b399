import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { figuresOf } from './area-figures.ts';

const one = aNursery({ id: '1', vacancies: vacanciesOf('2 3 - ? o x') });
const two = aNursery({ id: '2', kind: 'small-scale', vacancies: vacanciesOf('0 o ~ 0 0 0') });
const silent = aNursery({ id: '3', kind: 'company-led' });
const later = aNursery({
  id: '4',
  vacancies: vacanciesOf('1 1 1 1 1 1', { asOf: '2026-11-20', entryMonth: '2027-01' }),
});
const undated = aNursery({
  id: '5',
  vacancies: vacanciesOf('9 9 9 9 9 9', { asOf: null, entryMonth: null }),
});

describe('figuresOf', () => {
  it('counts marks and never adds them up', () => {
    expect(figuresOf([one, two, silent], 1)).toEqual({
      total: 3,
      kinds: [
        { kind: 'nursery-school', count: 1 },
        { kind: 'small-scale', count: 1 },
        { kind: 'company-led', count: 1 },
      ],
      notPublishing: 1,
      rounds: [
        {
          asOf: '2026-11-01',
          entryMonth: '2026-12',
          isMonthDoubtful: false,
          states: { open: 2, none: 0, 'not-offered': 0, unknown: 0 },
          places: 3,
          openWithoutNumber: 1,
        },
      ],
    });
  });

  it('keeps unknown, not offered and none apart', () => {
    const [round] = figuresOf([one, two], 2).rounds;
    expect(round?.states).toEqual({ open: 0, none: 0, 'not-offered': 1, unknown: 1 });
    expect(figuresOf([one, two], 5).rounds[0]?.states).toEqual({
      open: 0,
      none: 1,
      'not-offered': 1,
      unknown: 0,
    });
  });

  it('never mixes rounds: the latest month first, one without dates last', () => {
    const { rounds } = figuresOf([undated, one, later], 0);
    expect(rounds.map(({ entryMonth, places }) => [entryMonth, places])).toEqual([
      ['2027-01', 1],
      ['2026-12', 2],
      [null, 9],
    ]);
  });

  it('counts every nursery once, whatever they publish', () => {
    const cell = fc.constantFrom('-', '?', 'o', 'x', '~', '0', '7');
    const anyNursery = fc.option(fc.array(cell, { minLength: 6, maxLength: 6 }), { nil: null });
    fc.assert(
      fc.property(fc.array(anyNursery), fc.constantFrom(null, 0, 3), (each, age) => {
        const nurseries = each.map((cells) =>
          aNursery({ vacancies: cells === null ? null : vacanciesOf(cells.join(' ')) }),
        );
        const { total, notPublishing, kinds, rounds } = figuresOf(nurseries, age);
        const inRounds = rounds.flatMap(({ states }) => Object.values(states)).reduce((a, b) => a + b, 0);
        expect(notPublishing + inRounds).toBe(total);
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(rounds.every(({ states, openWithoutNumber }) => openWithoutNumber <= states.open)).toBe(true);
      }),
    );
  });
});
