import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type YearMonth } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Answer } from '#domain/facility-common.ts';
import { nurseryKinds } from '#domain/nursery.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { defaultCriteria } from './criteria.ts';
import { fitsClass } from './matches.ts';
import { type Asked, classStateOf, type Outcome, openOutcomes, outcomesFor } from './outcome.ts';

const anyone = defaultCriteria.nurseries;
const asking = (...asked: ClassAge[]): Asked => ({ ...anyone, classAges: asked });

describe('classStateOf', () => {
  it('does not offer a class the kind cannot have, whatever stands in the cell', () => {
    const small = aNursery({ kind: 'small-scale', vacancies: vacanciesOf('1 0 0 0 ? x') });
    expect([3, 4, 5].map((age) => classStateOf(small, age as ClassAge))).toEqual([
      'not-offered',
      'not-offered',
      'not-offered',
    ]);
    expect(classStateOf(aNursery({ kind: 'kindergarten', vacancies: null }), 0)).toBe('not-offered');
  });

  it('believes a published place all the same', () => {
    expect(classStateOf(aNursery({ kind: 'small-scale', vacancies: vacanciesOf('0 0 0 2 0 0') }), 3)).toBe(
      'open',
    );
  });
});

describe('outcomesFor', () => {
  const nursery = aNursery({ vacancies: vacanciesOf('- 0 2 ? ~ o') });

  it('keeps every state apart', () => {
    expect(outcomesFor(nursery, asking(0, 1, 2, 3))).toEqual(['not-offered', 'none', 'counted', 'unknown']);
    expect(outcomesFor(nursery, asking(4, 5))).toEqual(['unknown', 'marked']);
    expect(outcomesFor(aNursery(), asking(0))).toEqual(['not-published']);
  });

  it('wants a place for each of several children in one class', () => {
    expect(outcomesFor(nursery, asking(2, 2, 2))).toEqual(['counted', 'counted', 'none']);
    expect(outcomesFor(nursery, asking(5, 5))).toEqual(['marked', 'unknown']);
  });

  it.each<[cells: string | null, outcome: Outcome]>([
    ['0 0 0 0 0 1', 'counted'],
    ['o 0 0 0 0 1', 'counted'],
    ['o 0 0 0 0 0', 'marked'],
    ['0 0 0 0 0 ?', 'unknown'],
    ['0 0 - - - 0', 'none'],
    ['- - - - - -', 'not-offered'],
    [null, 'not-published'],
  ])('with no class asked for, looks at every class: %s', (cells, outcome) => {
    const vacancies = cells === null ? null : vacanciesOf(cells);
    expect(outcomesFor(aNursery({ vacancies }), anyone)).toEqual([outcome]);
  });

  it('does not take a class for unknown that the kind cannot have', () => {
    const small = aNursery({ kind: 'small-scale', vacancies: vacanciesOf('0 0 0 ? ? ?') });
    expect(outcomesFor(small, anyone)).toEqual(['none']);
  });

  it.each<[entryMonth: YearMonth, outcomes: Outcome[]]>([
    ['2026-12', ['not-offered', 'none', 'counted']],
    ['2027-01', ['not-offered', 'none', 'counted']],
    ['2027-03', ['not-offered', 'none', 'counted']],
    ['2027-04', ['not-offered', 'unknown', 'unknown']],
    ['2026-03', ['not-offered', 'unknown', 'unknown']],
  ])('numbers for December 2026 say nothing of another fiscal year: %s', (entryMonth, answer) => {
    expect(outcomesFor(nursery, { ...asking(0, 1, 2), entryMonth })).toEqual(answer);
  });

  const anyNursery = fc
    .record({
      kind: fc.constantFrom(...nurseryKinds),
      cells: fc.option(
        fc.array(fc.constantFrom('0', '1', '3', '-', '?', '~', 'o'), { minLength: 6, maxLength: 6 }),
      ),
    })
    .map(({ kind, cells }) =>
      aNursery({
        kind,
        vacancies: cells === null ? null : vacanciesOf(cells.join(' ')),
      }),
    );
  const anyMonth = fc.integer({ min: 0, max: 24 }).map((months) => addMonths('2026-04', months));

  it('never sees a place where none is published for that class and that fiscal year', () => {
    fc.assert(
      fc.property(anyNursery, fc.constantFrom(...classAges), anyMonth, (nursery, age, entryMonth) => {
        const [outcome] = outcomesFor(nursery, { classAges: [age], entryMonth });
        if (outcome === undefined || !openOutcomes.includes(outcome)) return;
        expect(classStateOf(nursery, age)).toBe('open');
        expect(entryMonth >= '2026-04' && entryMonth <= '2027-03').toBe(true);
      }),
    );
  });
});

describe('fitsClass', () => {
  const nursery = aNursery({ vacancies: vacanciesOf('- 0 2 ? ~ x') });

  it.each<[age: ClassAge | null, listed: Answer, open: Answer]>([
    [null, 'yes', 'yes'],
    [0, 'no', 'no'],
    [1, 'yes', 'no'],
    [2, 'yes', 'yes'],
    [3, 'yes', 'unknown'],
    [4, 'yes', 'unknown'],
    [5, 'yes', 'no'],
  ])('class %s: listed %s, a place %s', (age, listed, open) => {
    const asked = age === null ? anyone : asking(age);
    expect(fitsClass(nursery, asked, [])).toBe(listed);
    expect(fitsClass(nursery, asked, openOutcomes)).toBe(open);
  });

  it('keeps a nursery that publishes no vacancies for any class its kind can have', () => {
    expect(fitsClass(aNursery(), asking(1), [])).toBe('yes');
    expect(fitsClass(aNursery(), asking(1), openOutcomes)).toBe('unknown');
    expect(fitsClass(aNursery(), asking(1), ['not-published'])).toBe('yes');
  });

  it('is content with one of several children', () => {
    expect(fitsClass(nursery, asking(1, 2), openOutcomes)).toBe('yes');
    expect(fitsClass(nursery, asking(0, 5), openOutcomes)).toBe('no');
    expect(fitsClass(nursery, asking(0, 3), openOutcomes)).toBe('unknown');
    expect(fitsClass(nursery, asking(0, 0), [])).toBe('no');
  });

  it('gives each group of its own when asked', () => {
    expect(fitsClass(nursery, asking(1), ['none'])).toBe('yes');
    expect(fitsClass(nursery, asking(0), ['not-offered'])).toBe('yes');
    expect(fitsClass(nursery, asking(2), ['none', 'not-offered'])).toBe('no');
  });

  it('takes no number of this year for April, and does not call it none', () => {
    expect(fitsClass(nursery, { ...asking(2), entryMonth: '2027-04' }, openOutcomes)).toBe('unknown');
  });
});
