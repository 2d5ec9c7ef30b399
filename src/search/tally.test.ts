import { expect, it } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { defaultCriteria, type NurseryCriteria } from './criteria.ts';
import { bestFirst } from './outcome.ts';
import { tallyOf } from './tally.ts';

const nurseries = [
  aNursery({ id: 'two', vacancies: vacanciesOf('2 0 0 0 0 0') }),
  aNursery({ id: 'one', vacancies: vacanciesOf('1 0 0 0 0 0') }),
  aNursery({ id: 'mark', vacancies: vacanciesOf('o 0 0 0 0 0') }),
  aNursery({ id: 'zero', vacancies: vacanciesOf('0 0 0 0 0 0') }),
  aNursery({ id: 'classless', vacancies: vacanciesOf('- 0 0 0 0 0') }),
  aNursery({ id: 'blank', vacancies: vacanciesOf('? 0 0 0 0 0') }),
  aNursery({ id: 'silent', vacancies: null }),
];
const counts = (asked: Partial<NurseryCriteria>) =>
  tallyOf(nurseries, { ...defaultCriteria.nurseries, ...asked }, { instant: 0, areas: new Map() }).map(
    ({ count }) => count,
  );

it('counts open, 0, no such class, unknown and not published apart', () => {
  expect(counts({ classAges: [0] })).toEqual([3, 1, 1, 1, 1]);
});

it('counts the same whichever of them are asked for', () => {
  expect(counts({ classAges: [0], outcomes: ['none'] })).toEqual([3, 1, 1, 1, 1]);
  expect(counts({ classAges: [0], outcomes: ['none'], includeUnknown: true })).toEqual([3, 1, 1, 1, 1]);
});

it('takes numbers of this year for nothing in April', () => {
  expect(counts({ classAges: [0], entryMonth: '2027-04' })).toEqual([0, 0, 1, 5, 1]);
});

it('puts the nurseries open for all the children first and keeps the order otherwise', () => {
  const found = nurseries.toReversed().map((facility) => ({ facility, distance: null }));
  const twins = { classAges: [0, 0], entryMonth: null } as const;
  expect(bestFirst(found, twins).map(({ facility: { id } }) => id)).toEqual([
    'two',
    'mark',
    'one',
    'silent',
    'blank',
    'classless',
    'zero',
  ]);
});
