import { describe, expect, it } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { admissionAt, entryMonthsFrom, withChildren, withOtherChildren } from './children.ts';
import { defaultCriteria } from './criteria.ts';

const anyone = defaultCriteria.nurseries;

describe('entryMonthsFrom', () => {
  it('offers the next 18 months', () => {
    const months = entryMonthsFrom('2026-11-25', null);
    expect([months.length, months[0], months.at(-1)]).toEqual([18, '2026-12', '2028-05']);
  });

  it('keeps the month of a link', () => {
    expect(entryMonthsFrom('2026-11-25', '2026-10')[0]).toBe('2026-10');
    expect(entryMonthsFrom('2026-11-25', '2027-04')).toHaveLength(18);
  });
});

describe('withChildren', () => {
  it('asks for the class of each, the youngest first, twins twice', () => {
    const births = ['2024-01-15', '2026-04-02', '2026-04-02'] as const;
    expect(withChildren(anyone, births, '2027-04')).toMatchObject({
      entryMonth: '2027-04',
      classAges: [0, 0, 3],
    });
  });

  it('asks for nothing for the unborn and the schoolchild', () => {
    expect(withChildren(anyone, ['2027-01-05', '2020-04-01'], '2027-01').classAges).toEqual([]);
  });

  it('leaves the classes alone where they cannot be told', () => {
    const asked = { ...anyone, classAges: [2] as const };
    expect(withChildren(asked, ['2026-04-02'], null).classAges).toEqual([2]);
    expect(withChildren(asked, [], '2027-04').classAges).toEqual([2]);
  });
});

describe('withOtherChildren', () => {
  const [older, younger] = ['2024-01-15', '2026-04-02'] as const;
  const asked = withChildren(anyone, [older, younger], '2027-04');

  it('takes the classes away with the last child', () => {
    expect(withOtherChildren(asked, [older, younger], [younger]).classAges).toEqual([0]);
    expect(withOtherChildren(asked, [older, younger], []).classAges).toEqual([]);
  });

  it('leaves classes that did not come from the children', () => {
    const chosen = { ...asked, classAges: [2] as const };
    expect(withOtherChildren(chosen, [older, younger], []).classAges).toEqual([2]);
    expect(withOtherChildren(chosen, [], []).classAges).toEqual([2]);
    expect(withOtherChildren({ ...chosen, entryMonth: null }, [older], []).classAges).toEqual([2]);
  });
});

describe('admissionAt', () => {
  const sixMonths = aNursery({ minimumAge: { unit: 'month', n: 6 }, vacancies: vacanciesOf('0 0 0 - - -') });

  it('follows the minimum age', () => {
    expect(admissionAt(sixMonths, '2026-06-01', '2026-12')).toEqual({ state: 'eligible' });
    expect(admissionAt(sixMonths, '2026-06-02', '2026-12')).toEqual({ state: 'not-yet', from: '2027-01' });
    expect(admissionAt(aNursery(), '2026-06-02', '2026-12')).toEqual({ state: 'ask' });
  });

  it('never calls a child eligible for a class that is not there', () => {
    expect(admissionAt(sixMonths, '2022-05-01', '2026-12')).toEqual({ state: 'not-offered' });
    expect(admissionAt(sixMonths, '2027-01-05', '2026-12')).toEqual({ state: 'not-born' });
    expect(admissionAt(sixMonths, '2019-01-05', '2026-12')).toEqual({ state: 'school' });
  });
});
