import type { Random } from './random.ts';

/** A fictional name and its reading in hiragana. Every one begins with 「見本」. */
export interface Name {
  text: string;
  kana: string;
}

/** Words no nursery is called by in the lists published: what comes out must be nobody's name. */
const nouns = [
  'つきみそう',
  'ゆきわりそう',
  'ほとけのざ',
  'こんぺいとう',
  'おはじき',
  'くるみ',
  'すずしろ',
  'よつば',
  'ごぎょう',
  'はこべ',
  'こすもす',
  'あじさい',
  'あさがお',
  'つばき',
  'なずな',
  'りんどう',
  'すずらん',
  'もみじ',
  'ねむのき',
  'けやき',
  'くすのき',
  'しらかば',
  'やまもも',
  'そらまめ',
  'みつば',
  'こもれび',
  'まつぼっくり',
  'いちご',
  'ぶどう',
  'みかん',
  'ひよどり',
  'すずめ',
  'つばめ',
  'めじろ',
  'うぐいす',
  'かもめ',
  'ちどり',
  'やませみ',
  'かわせみ',
  'ふくろう',
  'つぐみ',
  'しじゅうから',
  'はくちょう',
  'こうのとり',
  'みずたまり',
  'ゆうやけ',
  'あさやけ',
  'にじ',
  'ほしぞら',
  'ほしくず',
  'みかづき',
  'まんげつ',
  'しゃぼんだま',
  'そよかぜ',
  'はるかぜ',
  'いわしぐも',
  'わたぐも',
  'こはる',
  'かざぐるま',
  'しおかぜ',
  'せせらぎ',
  'あまやどり',
  'さざなみ',
  'うさぎ',
  'こりす',
  'むささび',
  'かやねずみ',
  'みのむし',
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
  'もぐら',
].map((text): Name => ({ text, kana: text }));

const written: readonly Name[] = [
  { text: '朧月', kana: 'おぼろづき' },
  { text: '若葉', kana: 'わかば' },
  { text: '虹の橋', kana: 'にじのはし' },
  { text: '花水木', kana: 'はなみずき' },
  { text: '白鷺', kana: 'しらさぎ' },
  { text: '桜草', kana: 'さくらそう' },
  { text: '楓', kana: 'かえで' },
  { text: '星の子', kana: 'ほしのこ' },
  { text: '雪渡り', kana: 'ゆきわたり' },
  { text: 'ミモザ', kana: 'みもざ' },
  { text: 'コンペイトー', kana: 'こんぺいとー' },
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
