import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';

test.each([
  ['みほんほいくえん', 'ja', 'みほんほいくえん'],
  ['みほんほいくえん', 'en', 'Mihonhoikuen'],
  ['みほん　こどもえん', 'en', 'Mihon Kodomoen'],
  ['ミホン・しょうてん', 'en', 'Mihon Shouten'],
  ['Mihon 2', 'en', 'Mihon 2'],
] as const)('%s is read in %s as %s', (kana, language, reading) => {
  expect(readingOf(kana, language)).toBe(reading);
});
