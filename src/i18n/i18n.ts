import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import ja from './locales/ja/first-view.json';

type Words = { default: object };

/** Fetched when needed; the Japanese words of the first view are in the first file. */
const parts: Record<Part, Record<Language, () => Promise<Words>>> = {
  'first-view': {
    ja: async () => ({ default: ja }),
    en: () => import('./locales/en/first-view.json'),
  },
  later: {
    ja: () => import('./locales/ja/later.json'),
    en: () => import('./locales/en/later.json'),
  },
};

type Part = 'first-view' | 'later';

/** The parts that some screen has asked for, so that a change of language brings them all. */
const asked = new Set<Part>(['first-view']);

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

/** What a screen awaits that shows more than the first view: a facility, the map, the about page. */
export async function loadLaterWords(): Promise<void> {
  asked.add('later');
  await addWords('later', i18next.language as Language);
}

async function addWords(part: Part, language: Language): Promise<void> {
  const words = await parts[part][language]();
  i18next.addResourceBundle(language, 'translation', words.default, true, true);
}
