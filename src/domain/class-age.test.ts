import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  firstDayOf,
  type YearMonth,
} from './calendar-date.ts';
import { birthRangeOf, type ClassAge, classAgeAt, classAges } from './class-age.ts';

const anyBirth = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-01-01', days));
const anyMonth = fc.integer({ min: 0, max: 120 }).map((months) => addMonths('2022-01', months));
const anyClass = fc.constantFrom(...classAges);

const years = (birth: CalendarDate, month: YearMonth) => {
  const answer = classAgeAt(birth, month);
  return answer === 'not-born' ? -1 : answer === 'school' ? 6 : answer;
};

test.each<[born: CalendarDate, entryMonth: YearMonth, answer: ClassAge | 'not-born' | 'school']>([
  ['2025-04-02', '2026-04', 0],
  ['2025-04-01', '2026-04', 1],
  ['2026-04-01', '2026-12', 0],
  ['2026-04-01', '2027-04', 1],
  ['2026-04-02', '2027-03', 0],
  ['2026-04-02', '2027-04', 0],
  ['2026-12-10', '2027-01', 0],
  ['2024-02-29', '2026-12', 2],
  ['2024-02-29', '2027-04', 3],
  ['2024-01-15', '2027-02', 2],
  ['2024-01-15', '2027-04', 3],
  ['2021-04-02', '2027-03', 4],
  ['2021-04-01', '2027-03', 5],
  ['2021-04-01', '2027-04', 'school'],
  ['2020-04-02', '2026-04', 5],
  ['2020-04-01', '2026-04', 'school'],
  ['2027-01-05', '2027-01', 'not-born'],
  ['2027-01-01', '2027-01', 0],
])('born %s, entering in %s: %s', (born, entryMonth, answer) => {
  expect(classAgeAt(born, entryMonth)).toBe(answer);
});

describe('the class of a child', () => {
  it('stays the same within a fiscal year once born, and rises by one or stays 0 in April', () => {
    fc.assert(
      fc.property(anyBirth, anyMonth, (born, month) => {
        const next = addMonths(month, 1);
        const [before, after] = [years(born, month), years(born, next)];
        if (before === -1 || before === 6) return;
        const steps = next.endsWith('-04') ? [before + 1, ...(before === 0 ? [0] : [])] : [before];
        expect(steps).toContain(after);
      }),
    );
  });

  it('never falls with a later month', () => {
    fc.assert(
      fc.property(anyBirth, anyMonth, fc.nat({ max: 120 }), (born, month, later) => {
        expect(years(born, addMonths(month, later))).toBeGreaterThanOrEqual(years(born, month));
      }),
    );
  });

  it('is that of a child born a day earlier, but for births of 2 April', () => {
    fc.assert(
      fc.property(anyBirth, anyMonth, (born, month) => {
        const [elder, younger] = [years(addDays(born, -1), month), years(born, month)];
        // A child not born yet has no class to compare.
        if (younger === -1) return;
        if (!born.endsWith('-04-02')) expect(elder).toBe(younger);
        else expect([younger, younger + 1]).toContain(elder);
      }),
    );
  });

  it('never falls with an earlier birth', () => {
    fc.assert(
      fc.property(anyBirth, anyMonth, (born, month) => {
        expect(years(addDays(born, -1), month)).toBeGreaterThanOrEqual(years(born, month));
      }),
    );
  });
});

describe('birthRangeOf', () => {
  it('is the range that cities print', () => {
    expect(birthRangeOf(0, '2026-12')).toEqual({ from: '2025-04-02', to: null });
    expect(birthRangeOf(1, '2026-12')).toEqual({ from: '2024-04-02', to: '2025-04-01' });
    // 八尾市, fiscal year 2024: class 5 = births of 2018-04-02 to 2019-04-01.
    expect(birthRangeOf(5, '2024-04')).toEqual({ from: '2018-04-02', to: '2019-04-01' });
    expect(birthRangeOf(5, '2025-03')).toEqual(birthRangeOf(5, '2024-04'));
  });

  it('holds exactly the births of that class', () => {
    fc.assert(
      fc.property(anyClass, anyMonth, anyBirth, (classAge, month, born) => {
        const { from, to } = birthRangeOf(classAge, month);
        const last = to ?? firstDayOf(month);
        expect(classAgeAt(born, month) === classAge).toBe(from <= born && born <= last);
      }),
    );
  });

  it('leaves no gap between classes', () => {
    fc.assert(
      fc.property(fc.constantFrom<ClassAge>(1, 2, 3, 4, 5), anyMonth, (classAge, month) => {
        const younger = birthRangeOf((classAge - 1) as ClassAge, month);
        expect(daysBetween(birthRangeOf(classAge, month).to as CalendarDate, younger.from)).toBe(1);
      }),
    );
  });
});
