/**
 * Words as they leave the page: without the readings of やさしい日本語, 市《し》. Where a word does not begin with the run
 * of kanji before its reading, 「｜」 stands before it, as in Aozora Bunko: 月｜曜日《ようび》, ｜1人《ひとり》.
 */
export function plain(words: string): string {
  return words.replace(/(?:｜([^\s｜《]+))?《[ぁ-ゖー]+》/g, '$1');
}
