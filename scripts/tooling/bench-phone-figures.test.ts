import { expect, test } from 'vitest';
import { medianOf, runsFrom } from './bench-phone-figures.ts';

test('how often to measure is a number of times', () => {
  expect(['3', undefined].map((argument) => runsFrom(argument))).toEqual([3, 5]);
  for (const argument of ['0', '-1', '2.5', 'many', '', '9999'])
    expect(() => runsFrom(argument)).toThrow('runs');
});

test('a median comes with the least and the most', () => {
  expect(medianOf([30.4, 10, 20])).toBe('20  10  30');
});
