import i18next from 'i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { deviceLanguage, setReadings, startI18n } from './i18n.ts';

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

test('readings stand behind their word and can be switched off', async () => {
  await startI18n('ja');
  i18next.addResource('ja', 'translation', 'trial', '市《し》が 決《き》めます');
  expect(i18next.t('trial')).toBe('市（し）が 決（き）めます');
  await setReadings(false);
  expect(i18next.t('trial')).toBe('市が 決めます');
});
