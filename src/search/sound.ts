const syllables =
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
  'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ' +
  'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ' +
  'ぱpa ぴpi ぷpu ぺpe ぽpo ゔbu っ';
const smallKana = 'ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo ゎwa';

const romajiOf = romajiTable(`${syllables} ${smallKana}`).set('ー', '');
const smallRomajiOf = romajiTable(smallKana);

/** Hiragana, and the same as katakana. */
function romajiTable(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    table.set(pair.charAt(0), pair.slice(1));
    table.set(String.fromCharCode(pair.charCodeAt(0) + 0x60), pair.slice(1));
  }
  return table;
}

/** Old, Chinese and new forms of one character as they occur in names of Osaka, and 坂 for 阪, which people mix up. */
const variants = new Map(
  [
    ...(
      '條条櫻桜髙高﨑崎澤沢廣広瀧滝國国龍竜邊辺濱浜壽寿惠恵德徳眞真坂阪' +
      '东東难難桥橋满満滿満丰豊豐豊冈岡见見鹤鶴门門岛島贝貝关関關関长長條条區区寢寝绿緑纪紀驿駅驛駅园園圆円场場边辺铁鉄鐵鉄' +
      '须須凤鳳鸟鳥萤蛍螢蛍摄摂攝摂势勢记記连連无無滨浜广広泽沢濑瀬馆館县県樱桜'
    ).matchAll(/(.)(.)/gu),
  ].map(([, from = '', to = '']) => [from, to] as const),
);
const anyVariant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/**
 * One spelling for all that sound alike, to compare names with what was typed: kana becomes romaji, and in romaji
 * long vowels (ō, ou, oo, oh), doubled letters, m for n (Namba) and Kunrei spellings (si, tu, hu) are levelled. Kanji stay,
 * spaces and signs go. Not for display, and not reversible: 十三 じゅうそう, "juusou", "jūsō" and "jusso" all give `juso`.
 */
export function soundOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return levelRomaji(/[^a-z0-9]/.test(folded) ? lettersOf(romanise(folded)) : folded);
}

/** 緑ヶ丘, 緑ケ丘 and 緑が丘 are one name. */
const betweenKanji = /(?<=\p{Script=Han})[ヶケが](?=\p{Script=Han}|$)/gu;

function romanise(text: string): string {
  const kana = (/[ヶケが]/.test(text) ? text.replace(betweenKanji, 'が') : text).replace(
    anyVariant,
    (character) => variants.get(character) ?? character,
  );
  let romaji = '';
  let syllable = '';
  for (const character of kana) {
    const small = smallRomajiOf.get(character);
    if (small !== undefined && syllable !== '') {
      syllable = contracted(syllable, small);
    } else {
      romaji += syllable;
      syllable = romajiOf.get(character) ?? character;
    }
  }
  return romaji + syllable;
}

/** きゃ → kya, しゃ → sha, ふぁ → fa, うぃ → wi. */
function contracted(syllable: string, small: string): string {
  if (!/[iueo]$/.test(syllable)) return syllable + small;
  const consonant = syllable === 'u' ? 'w' : syllable.slice(0, -1);
  return consonant + (/(?:sh|ch|j)$/.test(consonant) ? small.replace('y', '') : small);
}

/** Without spaces and signs, and without the bar of ō. */
function lettersOf(text: string): string {
  const plain = /[\u00c0-\u024f]/.test(text) ? text.normalize('NFD') : text;
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

function levelRomaji(romaji: string): string {
  return romaji
    .replace(/tch|[sztcjd]y|[stzd]i|[td]u|(?<![sc])hu|wo|v|m(?=[bpm])/g, (found) => levelled[found] ?? found)
    .replace(/o(?:[ou]|h(?![aiueoy]))+|([a-z])\1+/g, (found) => found.charAt(0));
}

const levelled: Readonly<Record<string, string>> = {
  tch: 'ch',
  sy: 'sh',
  ty: 'ch',
  cy: 'ch',
  zy: 'j',
  jy: 'j',
  dy: 'j',
  si: 'shi',
  ti: 'chi',
  zi: 'ji',
  di: 'ji',
  tu: 'tsu',
  du: 'zu',
  hu: 'fu',
  wo: 'o',
  v: 'b',
  m: 'n',
};
