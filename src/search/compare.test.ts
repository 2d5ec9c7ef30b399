import { describe, expect, it } from 'vitest';
import { isDifference, toggleCompared } from './compare.ts';

describe('toggleCompared', () => {
  it('adds at the end, takes out from anywhere, and refuses a seventh', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(toggleCompared(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleCompared(six, 'c')).toEqual(['a', 'b', 'd', 'e', 'f']);
    expect(toggleCompared(six, 'g')).toBeNull();
  });
});

describe('isDifference', () => {
  it.each([
    [['1'], false],
    [['1', '1'], false],
    [['1', '2'], true],
    [['1', null], true],
    [[null, null], false],
  ])('%j: %s', (values, expected) => {
    expect(isDifference(values)).toBe(expected);
  });
});
