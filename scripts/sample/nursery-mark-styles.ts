import type { LegendEntry } from '#ingest/source-file.ts';
import type { FileForm } from './csv.ts';
import { addressOf } from './details.ts';
import { ages, classColumns, latitude, longitude, type NurseryStyle, wordsFor } from './nursery-cells.ts';
import type { ClassFact } from './nursery-facts.ts';

interface Marks {
  form: FileForm;
  legend: Readonly<Record<string, LegendEntry>>;
  /** Largest first. */
  steps: readonly (readonly [least: number, mark: string])[];
  notOffered: string;
  /** For 「要相談」 and the like; null = in words. */
  unclear: string | null;
  entry(year: number, month: number): string;
}

/** Municipalities that publish marks instead of numbers, each with a legend of its own. */
function markStyle(marks: Marks): NurseryStyle {
  return {
    form: marks.form,
    source: {
      columns: {
        kind: '区分',
        name: '施設名',
        kana: 'ふりがな',
        address: '住所',
        ...classColumns((age) => `${age}歳児`),
        entryMonth: '利用開始月',
        lat: '緯度',
        lng: '経度',
      },
      legend: marks.legend,
    },
    rows: ({ city, nurseries, entry }) => [
      [
        '区分',
        '施設名',
        'ふりがな',
        '住所',
        ...ages.map((age) => `${age}歳児`),
        '利用開始月',
        '緯度',
        '経度',
      ],
      ...nurseries.map(({ facts, classes }) => [
        markKinds[facts.kind],
        facts.text,
        facts.kana,
        addressOf(facts, city.name.ja),
        ...classes.map((fact) => markOf(fact, marks)),
        marks.entry(entry.year, entry.month),
        latitude(facts.position),
        longitude(facts.position),
      ]),
    ],
  };
}

const markKinds = {
  'nursery-school': '公立保育所',
  kodomoen: '幼保連携型認定こども園',
  'small-scale': '小規模保育事業',
  family: '家庭的保育',
  workplace: '事業所内保育',
  'company-led': '企業主導型保育',
} as const;

function markOf(fact: ClassFact, { steps, notOffered, unclear }: Marks): string {
  if (fact === 'not-offered') return notOffered;
  if (typeof fact !== 'number') return unclear ?? wordsFor(fact);
  return steps.find(([least]) => fact >= least)?.[1] ?? '×';
}

/** ○ 4 or more, △ 1–3, × none, ※ at any time, ー no such class: as 茨木市. */
const threeMarksAndNote = markStyle({
  form: { encoding: 'utf-8', newline: '\n' },
  legend: {
    '○': { atLeast: 4, text: '4枠以上' },
    '△': { atLeast: 1, atMost: 3, text: '1〜3枠' },
    '×': { open: 'no', text: '受け入れなし' },
    '※': { open: 'unclear', text: '随時選考' },
    ー: 'not-offered',
  },
  steps: [
    [4, '○'],
    [1, '△'],
    [0, '×'],
  ],
  notOffered: 'ー',
  unclear: '※',
  entry: (year, month) => `${year}/${month}`,
});

/** ○ 4 or more, △ 1–3, × 0, - no such class: as 門真市. */
const threeMarks = markStyle({
  form: { encoding: 'shift_jis', newline: '\r\n' },
  legend: {
    '○': { atLeast: 4, text: '4人以上' },
    '△': { atLeast: 1, atMost: 3, text: '1〜3人' },
    '×': { atLeast: 0, atMost: 0, text: '0人' },
    '-': 'not-offered',
  },
  steps: [
    [4, '○'],
    [1, '△'],
    [0, '×'],
  ],
  notOffered: '-',
  unclear: null,
  entry: (year, month) => `R${year - 2018}.${month}`,
});

/** ◎ 6 or more, ○ 3–5, △ 1 or 2, × none, ― no such class: as 池田市. */
const fourMarks = markStyle({
  form: { encoding: 'utf-8 with mark', newline: '\n' },
  legend: {
    '◎': { atLeast: 6, text: '6名以上' },
    '○': { atLeast: 3, atMost: 5, text: '3〜5名' },
    '△': { atLeast: 1, atMost: 2, text: '1〜2名' },
    '×': { open: 'no', text: '空きなし' },
    '―': 'not-offered',
  },
  steps: [
    [6, '◎'],
    [3, '○'],
    [1, '△'],
    [0, '×'],
  ],
  notOffered: '―',
  unclear: null,
  entry: (year, month) => `令和${year - 2018}年${month}月`,
});

export const markStyles = { threeMarksAndNote, threeMarks, fourMarks } as const;
