import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import ja from './locales/ja/first-view.json';

/** One file of words per language and part, fetched when needed; those of the Japanese first view are in the first file. */
const files = import.meta.glob<object>(['./locales/*/*.json', '!./locales/ja/first-view.json'], {
  import: 'default',
});

/** The parts that some screen has asked for, so that a change of language brings them all. */
const asked = new Set(['first-view']);

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
  await Promise.all([...asked].map((part) => addWords(part, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** What a screen awaits that shows more than the first view: `part` is the name of its file of words. */
export async function loadWords(part: string): Promise<void> {
  asked.add(part);
  await addWords(part, i18next.language as Language);
}

async function addWords(part: string, language: Language): Promise<void> {
  const words = await files[`./locales/${language}/${part}.json`]?.();
  if (words !== undefined) i18next.addResourceBundle(language, 'translation', words, true, true);
}
