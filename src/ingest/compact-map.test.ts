import { expect, it } from 'vitest';
import { compactMap } from './compact-map.ts';

it('remembers the first number of each of many texts, and no text it never saw', () => {
  const map = compactMap();
  const name = (index: number) => `271403|みほん第${index}園|nursery-school`;
  for (let index = 1; index <= 200_000; index++) expect(map.firstOf(name(index), index)).toBe(index);
  for (let index = 1; index <= 200_000; index += 997) expect(map.firstOf(name(index), 9)).toBe(index);
  expect(map.firstOf('みほん園', 7)).toBe(7);
});
