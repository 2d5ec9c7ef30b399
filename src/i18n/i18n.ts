import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '#domain/language.ts';
import { setReader } from './jsx-runtime.ts';
import ja from './locales/ja/first-view.json';

type WordFiles = Readonly<Record<string, () => Promise<object>>>;

/** The words of the first view in each language; the Japanese ones are in the first file. */
const firstViewFiles: WordFiles = import.meta.glob<object>(
  ['./locales/*/first-view.json', '!./locales/ja/first-view.json'],
  { import: 'default' },
);

/** The parts that some screen has asked for, so that a change of language brings them all. */
const asked = new Set(['first-view']);

/** Older tags and kinds of a language that is spoken here. */
const spokenAs: Readonly<Record<string, string>> = { zh: 'zh-Hans', tl: 'fil', in: 'id' };

/** The first of the browser's languages that the app speaks; English for whoever reads none of them. */
export function deviceLanguage(): Language {
  for (const tag of navigator.languages) {
    const [spoken = ''] = tag.toLowerCase().split('-');
    const language = languages.find((each) => each === (spokenAs[spoken] ?? spoken));
    if (language !== undefined) return language;
  }
  return 'en';
}

/** 「やさしい日本語」 is written with readings, 市《し》; the reader may switch them off. */
let showsReadings = true;

/** Before a language is set it only takes note; afterwards what is on the screen is written anew. */
export async function setReadings(isShown: boolean): Promise<void> {
  showsReadings = isShown;
  if (i18next.isInitialized) await setLanguage(i18next.language as Language);
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'ja',
    fallbackLng: (language) => [standInFor(language as Language), 'ja'],
    resources: { ja: { translation: ja } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await setLanguage(language);
}

export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...asked].map((part) => addWords(part, language)));
  setReader(language === 'ja-Easy' ? (await import('./readings.ts')).readerOf(showsReadings) : null);
  await i18next.changeLanguage(language);
  // Screen readers know no やさしい日本語.
  document.documentElement.lang = language.startsWith('ja') ? 'ja' : language;
}

/** What a screen awaits that shows more than the first view: `part` is the name of its file of words. */
export async function loadWords(part: string): Promise<void> {
  asked.add(part);
  await addWords(part, i18next.language as Language);
}

/** Fetches every part, also of screens nobody has opened, for when the network is gone. */
export async function loadAllWords(language: Language): Promise<void> {
  const { wordFiles } = await import('./word-files.ts');
  const files = Object.entries({ ...firstViewFiles, ...wordFiles });
  const parts = files.filter(([path]) => path.startsWith(`./locales/${language}/`));
  await Promise.all(parts.map(([, load]) => load()));
}

/** Where a language lacks a part, as the pages for municipal staff do outside Japanese and English. */
function standInFor(language: Language): Language {
  return language.startsWith('ja') ? 'ja' : 'en';
}

/** What is loaded, once its words are there too. */
export async function withWords<T>(loading: Promise<T>, ...parts: readonly string[]): Promise<T> {
  const [loaded] = await Promise.all([loading, ...parts.map(loadWords)]);
  return loaded;
}

async function addWords(part: string, language: Language): Promise<void> {
  const files: WordFiles =
    part === 'first-view' ? firstViewFiles : (await import('./word-files.ts')).wordFiles;
  const spoken = [language, standInFor(language)].find((each) => fileOf(part, each) in files) ?? language;
  const words = await files[fileOf(part, spoken)]?.();
  if (words !== undefined) i18next.addResourceBundle(spoken, 'translation', words, true, true);
}

function fileOf(part: string, language: Language): string {
  return `./locales/${language}/${part}.json`;
}
