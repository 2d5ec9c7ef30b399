import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { formatDistance, formatNumber } from './format.ts';

test('a number is written as the browser would in each language, with the digits of the Japanese pages', () => {
  const tenths = fc.integer({ min: 0, max: 999_999 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.oneof(fc.nat(99_999), tenths), (language, value) => {
      const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 1 });
      expect(formatNumber(language, value)).toBe(format.format(value));
    }),
  );
});

test.each([
  [0, '0 m'],
  [994, '990 m'],
  [996, '1 km'],
  [1250, '1.3 km'],
  [12_345, '12.3 km'],
  [1_234_000, '1,234 km'],
])('%d m → %s', (metres, text) => {
  expect(formatDistance('ja', metres)).toBe(text);
});
