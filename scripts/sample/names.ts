import type { Random } from './random.ts';

/** A fictional name and its reading in hiragana. Every one begins with 「見本」. */
export interface Name {
  text: string;
  kana: string;
}

const nouns = [
  'ひまわり',
  'たんぽぽ',
  'すみれ',
  'さくらんぼ',
  'どんぐり',
  'くるみ',
  'つくし',
  'よつば',
  'れんげ',
  'なのはな',
  'こすもす',
  'あじさい',
  'あさがお',
  'つばき',
  'ききょう',
  'りんどう',
  'すずらん',
  'もみじ',
  'いちょう',
  'けやき',
  'くすのき',
  'しらかば',
  'わかば',
  'ふたば',
  'みつば',
  'こもれび',
  'まつぼっくり',
  'いちご',
  'ぶどう',
  'みかん',
  'ひばり',
  'すずめ',
  'つばめ',
  'めじろ',
  'うぐいす',
  'かもめ',
  'ちどり',
  'こまどり',
  'かわせみ',
  'ふくろう',
  'つぐみ',
  'しじゅうから',
  'はくちょう',
  'こうのとり',
  'あおぞら',
  'ゆうやけ',
  'あさやけ',
  'にじ',
  'ほしぞら',
  'きらぼし',
  'みかづき',
  'まんげつ',
  'おひさま',
  'そよかぜ',
  'はるかぜ',
  'いわしぐも',
  'わたぐも',
  'こはる',
  'ひだまり',
  'しおかぜ',
  'せせらぎ',
  'いずみ',
  'さざなみ',
  'うさぎ',
  'こりす',
  'こぐま',
  'こじか',
  'てんとうむし',
  'とんぼ',
  'ちょうちょ',
  'かたつむり',
  'ほたる',
  'めだか',
  'いるか',
  'ぺんぎん',
  'らっこ',
  'こいぬ',
  'かえる',
  'みつばち',
  'ことり',
].map((text): Name => ({ text, kana: text }));

const written: readonly Name[] = [
  { text: '青空', kana: 'あおぞら' },
  { text: '若葉', kana: 'わかば' },
  { text: '虹の橋', kana: 'にじのはし' },
  { text: '花水木', kana: 'はなみずき' },
  { text: '白鷺', kana: 'しらさぎ' },
  { text: '桜草', kana: 'さくらそう' },
  { text: '楓', kana: 'かえで' },
  { text: '星の子', kana: 'ほしのこ' },
  { text: '風の丘', kana: 'かぜのおか' },
  { text: 'ミモザ', kana: 'みもざ' },
  { text: 'クローバー', kana: 'くろーばー' },
  { text: 'マーガレット', kana: 'まーがれっと' },
  { text: 'パンジー', kana: 'ぱんじー' },
  { text: 'オリーブ', kana: 'おりーぶ' },
];

const leading: readonly Name[] = [
  { text: '', kana: '' },
  { text: 'みどりの', kana: 'みどりの' },
  { text: '小さな', kana: 'ちいさな' },
  { text: '北の', kana: 'きたの' },
  { text: '南の', kana: 'みなみの' },
  { text: '朝の', kana: 'あさの' },
  { text: '森の', kana: 'もりの' },
  { text: '丘の', kana: 'おかの' },
  { text: '川辺の', kana: 'かわべの' },
  { text: 'やさしい', kana: 'やさしい' },
  { text: '第二', kana: 'だいに' },
  { text: '第三', kana: 'だいさん' },
];

const numbers: readonly Name[] = [
  { text: '２号', kana: 'にごう' },
  { text: '3号', kana: 'さんごう' },
  { text: '4号', kana: 'よんごう' },
  { text: '5号', kana: 'ごごう' },
];

const words = [...nouns, ...written];

/** Names of one municipality: none comes twice, whatever the ward. */
export class NamePool {
  private readonly taken = new Set<string>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  next(suffix: Name): Name {
    for (;;) {
      const name = this.candidate(suffix);
      if (this.taken.has(name.text)) continue;
      this.taken.add(name.text);
      return name;
    }
  }

  private candidate(suffix: Name): Name {
    const { random } = this;
    const front = random.chance(0.55) ? { text: '', kana: '' } : random.pick(leading);
    const word = random.pick(words);
    const number = random.chance(0.06) ? random.pick(numbers) : null;
    const tail =
      number === null ? { text: '', kana: '' } : { text: ` ${number.text}`, kana: ` ${number.kana}` };
    return {
      text: `見本${front.text}${word.text}${suffix.text}${tail.text}`,
      kana: `みほん${front.kana}${word.kana}${suffix.kana}${tail.kana}`,
    };
  }
}
