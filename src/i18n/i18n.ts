import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import ja from './locales/ja.json';

/** Loaded when first chosen; Japanese is in the first bundle. */
const laterLocales = { en: () => import('./locales/en.json') };

export function deviceLanguage(): Language {
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'ja',
    fallbackLng: 'ja',
    resources: { ja: { translation: ja } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await setLanguage(language);
}

export async function setLanguage(language: Language): Promise<void> {
  if (language !== 'ja' && !i18next.hasResourceBundle(language, 'translation')) {
    const locale = await laterLocales[language]();
    i18next.addResourceBundle(language, 'translation', locale.default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18next.t('app.name');
}
