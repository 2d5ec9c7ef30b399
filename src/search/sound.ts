const syllables =
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
  'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ' +
  'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ' +
  'ぱpa ぴpi ぷpu ぺpe ぽpo ゔbu ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo ゎwa';

const romajiOf = new Map(syllables.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Old and new forms of one character, and 坂 for 阪, which people mix up in names. */
const variants = new Map(
  [...'條条櫻桜髙高﨑崎澤沢廣広瀧滝國国龍竜邊辺濱浜壽寿惠恵德徳眞真坂阪'.matchAll(/(.)(.)/gu)].map(
    ([, from = '', to = '']) => [from, to] as const,
  ),
);
const anyVariant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/**
 * One spelling for all that sound alike, to compare names with what was typed: kana becomes romaji, and in romaji
 * long vowels (ō, ou, oo, oh), doubled letters, m for n (Namba) and Kunrei spellings (si, tu, hu) are levelled. Kanji stay,
 * spaces and signs go. Not for display, and not reversible: 十三 じゅうそう, "juusou", "jūsō" and "jusso" all give `juso`.
 */
export function soundOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  if (!/[^a-z0-9]/.test(folded)) return levelRomaji(folded);
  const kana = folded
    .replace(/(?<=\p{Script=Han})[ヶケが](?=\p{Script=Han}|$)/gu, 'が')
    .replace(anyVariant, (character) => variants.get(character) ?? character)
    .replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
  return levelRomaji(
    romanise(kana)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
}

function romanise(kana: string): string {
  return kana
    .replace(/[っー]/g, '')
    .replace(/([ぁ-ゔ])([ゃゅょぁぃぅぇぉ])/g, (_, first: string, small: string) => contracted(first, small))
    .replace(/[ぁ-ゔ]/g, (character) => romajiOf.get(character) ?? character);
}

/** きゃ → kya, しゃ → sha, ふぁ → fa, うぃ → wi. */
function contracted(first: string, small: string): string {
  const vowel = romajiOf.get(small) ?? '';
  const consonant = first === 'う' ? 'w' : (romajiOf.get(first) ?? '').slice(0, -1);
  return consonant + (/(?:sh|ch|j)$/.test(consonant) ? vowel.replace('y', '') : vowel);
}

function levelRomaji(romaji: string): string {
  return romaji
    .replace(/[sztcjd]y/g, (pair) => (pair === 'sy' ? 'sh' : pair === 'ty' || pair === 'cy' ? 'ch' : 'j'))
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/(?<![sc])hu/g, 'fu')
    .replace(/[zd]i/g, 'ji')
    .replace(/du/g, 'zu')
    .replace(/wo/g, 'o')
    .replace(/v/g, 'b')
    .replace(/tch/g, 'ch')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/oh(?![aiueoy])/g, 'o')
    .replace(/o[ou]+/g, 'o')
    .replace(/([a-z])\1+/g, '$1');
}
