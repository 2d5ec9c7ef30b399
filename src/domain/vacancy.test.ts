import { expect, test } from 'vitest';
import { type VacancyCell, vacancyStateOf } from './vacancy.ts';

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

test.each<[VacancyCell, places: number, state: string]>([
  [count(2), 2, 'open'],
  [count(1), 2, 'none'],
  [{ kind: 'range', raw: '△', atLeast: 1, atMost: 3 }, 2, 'unknown'],
  [{ kind: 'range', raw: '△', atLeast: 1, atMost: 3 }, 4, 'none'],
  [{ kind: 'range', raw: '○', atLeast: 4 }, 4, 'open'],
  [{ kind: 'range', raw: '○', atLeast: 1 }, 2, 'unknown'],
  [{ kind: 'range', raw: '×', atLeast: 0, atMost: 0 }, 1, 'none'],
  [{ kind: 'range', raw: '▲', atLeast: 0, atMost: 2 }, 1, 'unknown'],
  [{ kind: 'mark', raw: '○', open: 'yes' }, 2, 'unknown'],
  [{ kind: 'mark', raw: '×', open: 'no' }, 2, 'none'],
  [joint(2), 2, 'unknown'],
  [joint(1), 2, 'none'],
])('%j for %i children is %s', (cell, places, state) => {
  expect(vacancyStateOf(cell, places)).toBe(state);
});
