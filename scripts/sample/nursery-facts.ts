import type { NurseryKind } from '#domain/nursery.ts';
import { type Details, detailsIn } from './details.ts';
import type { Area, Ground } from './ground.ts';
import { type Name, NamePool } from './names.ts';
import type { Random } from './random.ts';

/** What a nursery says of one class in one month, before a municipality writes it down in its own way. */
export type ClassFact = number | 'not-offered' | 'being-adjusted' | 'see-note' | 'joint';

/** A nursery of the sample with its series of months, oldest first. */
export interface NurseryFacts extends Details, Name {
  kind: SampleKind;
  capacity: number;
  minimumAge: string;
  months: readonly (readonly ClassFact[])[];
}

type SampleKind = Exclude<NurseryKind, 'community-based' | 'kindergarten' | 'unknown'>;

const suffixes: Readonly<Record<SampleKind, readonly Name[]>> = {
  'nursery-school': [
    { text: '保育園', kana: 'ほいくえん' },
    { text: '保育所', kana: 'ほいくしょ' },
    { text: '夜間保育園', kana: 'やかんほいくえん' },
    { text: '保育園（分園)', kana: 'ほいくえんぶんえん' },
    { text: '保育園 分園', kana: 'ほいくえん ぶんえん' },
  ],
  kodomoen: [
    { text: 'こども園', kana: 'こどもえん' },
    { text: '認定こども園', kana: 'にんていこどもえん' },
    { text: '幼稚舎こども園', kana: 'ようちしゃこどもえん' },
  ],
  'small-scale': [
    { text: '小規模保育室', kana: 'しょうきぼほいくしつ' },
    { text: 'の小さな家', kana: 'のちいさないえ' },
    { text: 'キッズルーム', kana: 'きっずるーむ' },
    { text: '乳児園', kana: 'にゅうじえん' },
  ],
  family: [{ text: '家庭保育室', kana: 'かていほいくしつ' }],
  workplace: [{ text: '病院内保育所', kana: 'びょういんないほいくしょ' }],
  'company-led': [{ text: '企業内保育園', kana: 'きぎょうないほいくえん' }],
};

const kindWeights: readonly (readonly [SampleKind, number])[] = [
  ['nursery-school', 46],
  ['kodomoen', 28],
  ['small-scale', 18],
  ['family', 3],
  ['workplace', 3],
  ['company-led', 2],
];

const minimumAges = [
  '生後57日',
  '生後57日から',
  '3か月',
  '生後4ヶ月',
  '6か月',
  '６か月',
  '満1歳',
  '産休明け',
  '',
];

/** `months` = how many months the series has. */
export function nurseriesOf(
  areas: readonly (readonly [Area, number])[],
  months: number,
  ground: Ground,
  random: Random,
): NurseryFacts[] {
  const names = new NamePool(random);
  return areas.flatMap(([area, count]) =>
    Array.from({ length: count }, () => nurseryIn(area, months, names, ground, random)),
  );
}

function nurseryIn(
  area: Area,
  months: number,
  names: NamePool,
  ground: Ground,
  random: Random,
): NurseryFacts {
  const kind = random.pickWeighted(kindWeights);
  const suffix = random.chance(0.75) ? suffixes[kind][0] : undefined;
  const takesYoungest = random.chance(0.85);
  return {
    ...detailsIn(area, ground, random),
    ...names.next(suffix ?? random.pick(suffixes[kind])),
    kind,
    capacity: capacityOf(kind, random),
    minimumAge: takesYoungest ? random.pick(minimumAges.slice(0, 6)) : random.pick(minimumAges.slice(6)),
    months: series(kind, takesYoungest, months, random),
  };
}

function capacityOf(kind: SampleKind, random: Random): number {
  if (kind === 'family') return random.integer(3, 5);
  if (kind === 'small-scale') return random.integer(10, 19);
  if (kind === 'workplace' || kind === 'company-led') return random.integer(10, 30);
  return random.integer(5, 18) * 10;
}

/** Places fill up as the fiscal year goes on; now and then a family moves away. */
function series(kind: SampleKind, takesYoungest: boolean, months: number, random: Random): ClassFact[][] {
  const isFirstYearsOnly = kind === 'small-scale' || kind === 'family' || kind === 'workplace';
  let counts = [0.14, 0.19, 0.15, 0.22, 0.27, 0.3].map((likely) => firstCount(likely, random));
  return Array.from({ length: months }, (_, month) => {
    if (month > 0) counts = counts.map((count) => nextCount(count, random));
    return counts.map((count, age): ClassFact => {
      if (age === 0 ? !takesYoungest : age > 2 && isFirstYearsOnly) return 'not-offered';
      return oddity(age, random) ?? count;
    });
  });
}

function firstCount(likely: number, random: Random): number {
  if (!random.chance(likely)) return 0;
  return random.pickWeighted([
    [1, 40],
    [2, 25],
    [3, 14],
    [random.integer(4, 6), 15],
    [random.integer(7, 15), 6],
  ]);
}

function nextCount(count: number, random: Random): number {
  const change = random.pickWeighted([
    [-2, 6],
    [-1, 22],
    [0, 69],
    [1, 3],
  ]);
  return Math.max(0, count + change);
}

/** A cell in four hundred is not a number; a total over several classes is of the older ones. */
function oddity(age: number, random: Random): ClassFact | null {
  if (!random.chance(0.0025)) return null;
  return random.pickWeighted([
    ['being-adjusted', 6],
    ['see-note', 2],
    [age > 2 ? 'joint' : 'being-adjusted', 3],
  ]);
}
