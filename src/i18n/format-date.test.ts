import { expect, test } from 'vitest';
import { formatDateWithEra } from './format-date.ts';

test.each([
  ['ja', '2026-11-01', '2026年11月1日（令和8年）'],
  ['ja-Easy', '2019-05-01', '2019年5月1日（令和元年）'],
  ['ja', '2019-04-30', '2019年4月30日（平成31年）'],
  ['en', '2026-11-01', '1 November 2026'],
] as const)('in %s %s is %s', (language, date, words) => {
  expect(formatDateWithEra(language, date as `${number}-${number}-${number}`)).toBe(words);
});
