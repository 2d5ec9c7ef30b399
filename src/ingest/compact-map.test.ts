import { expect, it } from 'vitest';
import { compactMap } from './compact-map.ts';

it('remembers the first number of each of many texts, and no text it never saw', () => {
  const map = compactMap();
  const name = (index: number) => `271403|みほん第${index}園|nursery-school`;
  const indexes = Array.from({ length: 200_000 }, (_, index) => index + 1);
  expect(indexes.filter((index) => map.firstOf(name(index), index) !== index)).toEqual([]);
  expect(indexes.filter((index) => map.firstOf(name(index), 9) !== index)).toEqual([]);
  expect(map.firstOf('みほん園', 7)).toBe(7);
});
