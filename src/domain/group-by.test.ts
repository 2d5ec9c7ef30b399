import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('groups as Map.groupBy does, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (all) => {
      const keyOf = (each: number) => each % 3;
      expect([...groupBy(all, keyOf)]).toEqual([...Map.groupBy(all, keyOf)]);
    }),
  );
});
