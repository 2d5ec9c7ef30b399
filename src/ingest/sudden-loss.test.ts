import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suddenLoss } from './sudden-loss.ts';

it.each([
  [100, 80, null],
  [100, 79, { before: 100, after: 79, percent: 21 }],
  [5, 4, null],
  [5, 3, { before: 5, after: 3, percent: 40 }],
  [1, 0, { before: 1, after: 0, percent: 100 }],
  [0, 0, null],
  [80, 100, null],
])('from %i to %i facilities', (before, after, params) => {
  expect(suddenLoss(before, after)).toEqual(params && { code: 'table/sudden-loss', params });
});

it('a list that grows or stays is never a loss, a list that vanishes always is', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (some, more) => {
      expect(suddenLoss(some, some + more)).toBeNull();
      expect(suddenLoss(some + 1, 0)?.params?.percent).toBe(100);
    }),
  );
});
