import { expect, it, test } from 'vitest';
import { type Vacancies, type VacancyCell, vacancyStateFor, vacancyStateOf } from './vacancy.ts';

const count = (places: number): VacancyCell => ({ kind: 'count', raw: String(places), count: places });
const joint = (places: number): VacancyCell => ({
  kind: 'joint',
  raw: String(places),
  ages: [0, 1],
  count: places,
});

test.each([
  [joint(2), 'unknown'],
  [joint(0), 'none'],
  [count(1), 'open'],
  [count(0), 'none'],
] as const)('%j is %s', (cell, state) => {
  expect(vacancyStateOf(cell)).toBe(state);
});

it('places for two classes together make neither of them open, nor leave the nursery without any', () => {
  const cells = [joint(2), joint(2), count(0), count(0), count(0), count(0)] as const;
  const vacancies: Vacancies = { asOf: null, entryMonth: null, cells };
  expect(vacancyStateFor(vacancies, 0)).toBe('unknown');
  expect(vacancyStateFor(vacancies, null)).toBe('unknown');
});
