import { toRomaji } from 'wanakana';
import type { Language } from '#domain/language.ts';

/** How a name is read, from its kana: kana for readers of Japanese, romaji for all others, as on station signs. */
export function readingOf(kana: string, language: Language): string {
  if (language.startsWith('ja')) return kana;
  return toRomaji(kana.replaceAll('・', ' ')).replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
