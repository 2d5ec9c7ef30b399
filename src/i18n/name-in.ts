import type { Language } from '#domain/language.ts';

/** Readers of kanji see names as they stand on signs, all others in romaji. */
const inKanji: ReadonlySet<string> = new Set(['ja', 'ja-Easy', 'zh-Hans']);

export function isInKanji(language: Language): boolean {
  return inKanji.has(language);
}

/** The name of a municipality, ward or station for the reader of a language. */
export function nameIn(name: { ja: string; en: string }, language: Language): string {
  return isInKanji(language) ? name.ja : name.en;
}
