import { afterEach, expect, test, vi } from 'vitest';
import { deviceLanguage } from './i18n.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  [['ja-JP', 'en'], 'ja'],
  [['en-US'], 'en'],
  [['pt-BR', 'ja'], 'ja'],
  [['pt-BR'], 'en'],
  [[], 'en'],
])('a browser that reads %j is answered in %s', (tags, language) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);
  expect(deviceLanguage()).toBe(language);
});
