import type { NurseryKind } from '#domain/nursery.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** The publisher's word and what it means. */
export interface KindText {
  kind: NurseryKind;
  text: string | null;
}

const commonWords: readonly [NurseryKind, readonly string[]][] = [
  ['nursery-school', ['保育所', '保育園', '認可保育所', '認可保育園']],
  [
    'kodomoen',
    [
      '認定こども園',
      'こども園',
      '幼保連携型認定こども園',
      '幼稚園型認定こども園',
      '保育所型認定こども園',
      '地方裁量型認定こども園',
      '幼保連携型',
      '認定こども園(幼保連携型)',
      '認定こども園(幼稚園型)',
      '認定こども園(保育所型)',
      '認定こども園(地方裁量型)',
    ],
  ],
  [
    'small-scale',
    [...['A', 'B', 'C', '', 'A型', 'B型', 'C型', '(A型)', '(B型)', '(C型)'].flatMap(smallScale)],
  ],
  ['family', ['家庭的', '家庭的保育', '家庭的保育事業', '家庭保育所']],
  ['workplace', ['事業所内', ...['', '(保育所型)', '(小規模型)', '(A型)', '(B型)'].flatMap(workplace)]],
  ['community-based', ['地域型', '地域型保育', '地域型保育事業']],
  ['company-led', ['企業主導型', '企業主導型保育', '企業主導型保育事業', '企業主導型保育施設']],
  ['kindergarten', ['幼稚園', '私立幼稚園', '公立幼稚園']],
];

const kindOfWord = new Map(
  commonWords.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/** A word for the kind that every municipality uses; '' for unknown. */
export function wordOfKind(kind: NurseryKind): string {
  return commonWords.find(([each]) => each === kind)?.[1][0] ?? '';
}

/** Words that say who runs the nursery, not what it is. */
const operator = /^(?:認[定可])?(?:公立|私立|民間|公設民営|公設|民営|市立|町立|村立|国立|公私連携)/;

/** 「保育所（分園）」 is a nursery school too. */
const branch = /(?<=.)\(?分園\)?$/;

/** The source's own words first, then the words every municipality uses; anything else is unknown, with its text kept. */
export function readNurseryKind(
  cell: string | null,
  ownWords: Readonly<Record<string, NurseryKind>>,
): Parsed<KindText> {
  const text = textOrNull(cell);
  if (text === null) return understood({ kind: 'unknown', text });
  const own = Object.hasOwn(ownWords, text) ? ownWords[text] : undefined;
  const kind = own ?? kindOf(foldWidth(text).replace(/\s+/g, '').replace(operator, '').replace(branch, ''));
  return kind === undefined
    ? doubtful({ kind: 'unknown', text }, 'cell/unknown-kind')
    : understood({ kind, text });
}

/** 「地域型保育事業(小規模保育事業A型)」 says in brackets what is meant. */
function kindOf(word: string): NurseryKind | undefined {
  const [, inner = ''] = /^[^(]+\((.+)\)$/.exec(word) ?? [];
  return kindOfWord.get(word) ?? kindOfWord.get(inner);
}

function smallScale(type: string): string[] {
  return [
    `小規模${type}`,
    `小規模保育${type}`,
    `小規模保育事業${type}`,
    `小規模保育所${type}`,
    `小規模保育施設${type}`,
  ];
}

function workplace(type: string): string[] {
  return [
    `事業所内保育${type}`,
    `事業所内保育事業${type}`,
    `事業所内保育施設${type}`,
    `事業所内保育所${type}`,
  ];
}
