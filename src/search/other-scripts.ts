/**
 * Japanese names as Korean and Nepali readers write them, for place search: 난바, 도요나카, ओसाका. Both scripts blur what romaji
 * keeps apart (Korean writes と at the beginning as 도, the same as ど), so both sides of a comparison are blurred.
 */
const hangul = /\p{Script=Hangul}/u;
const devanagari = /\p{Script=Devanagari}/u;

export function isInOtherScript(text: string): boolean {
  return hangul.test(text) || devanagari.test(text);
}

/** Hangul and Devanagari as Latin letters; anything else as it is. */
export function inLatin(text: string): string {
  return latinOfDevanagari(latinOfHangul(text.normalize('NFC')));
}

/** One spelling for the sounds that these scripts do not keep apart: k and g, t and d, ch, j and z. */
export function blurred(sound: string): string {
  return sound
    .replaceAll('g', 'k')
    .replaceAll('d', 't')
    .replace(/[jz]|ch/g, 'ch');
}

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** In the order of Unicode. Source: The Unicode Standard, section 3.12, https://www.unicode.org/versions/latest/core-spec/chapter-3/ */
const initials = 'k k n t t r m b p s ts _ ch ch ch k t p h'.split(' ');
const vowels = 'a e ya e o e yo e o wa e e yo u o e i yu u i i'.split(' ');
const finals = '_ _ _ _ n n n _ r _ _ _ _ _ _ _ n _ _ _ _ n _ _ _ _ _ _'.split(' ');

function latinOfHangul(text: string): string {
  return text.replace(/[가-힣]/gu, (syllable) => {
    const index = Math.min(syllable.charCodeAt(0), lastSyllable) - firstSyllable;
    const parts = [
      initials[Math.floor(index / 588)],
      vowels[Math.floor((index % 588) / 28)],
      finals[index % 28],
    ];
    return parts.map((part) => (part === undefined || part === '_' ? '' : part)).join('');
  });
}

const letters = tableOf(
  'क k ख k ग g घ g ङ n च ch छ ch ज j झ j ञ n ट t ठ t ड d ढ d ण n त t थ t द d ध d न n प p फ f ब b भ b म m य y र r ल r ' +
    'व w श sh ष sh स s ह h',
);
const vowelLetters = tableOf('अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ e ओ o औ o');
const vowelSigns = tableOf('ा a ि i ी i ु u ू u ृ ri े e ै e ो o ौ o');
const nasals = new Set('ंँ');
const mute = '्';

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const parts = pairs.split(' ');
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? ''] as const] : [])));
}

/** A letter without a sign is followed by "a", but not at the end of a word. */
function latinOfDevanagari(text: string): string {
  const characters = [...text];
  return characters
    .map((character, at) => {
      const consonant = letters.get(character);
      if (consonant === undefined) {
        const vowel = vowelLetters.get(character) ?? vowelSigns.get(character);
        return vowel ?? (nasals.has(character) ? 'n' : character === mute ? '' : character);
      }
      const next = characters[at + 1] ?? ' ';
      const isFollowedByLetter = letters.has(next) || vowelLetters.has(next) || nasals.has(next);
      return isFollowedByLetter ? `${consonant}a` : consonant;
    })
    .join('');
}
