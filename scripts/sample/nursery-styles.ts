import { fullWidth, katakana } from './csv.ts';
import { addressOf } from './details.ts';
import {
  ages,
  type Batch,
  classColumns,
  classText,
  kindWords,
  latitude,
  longitude,
  type NurseryStyle,
  reiwa,
} from './nursery-cells.ts';
import { manyWards, mergedWards } from './nursery-ward-styles.ts';

/** Ages from 5 down, 「-」 for no such class, no line about the state's date. */
const fromFiveDown: NurseryStyle = {
  form: { encoding: 'utf-8', newline: '\n' },
  source: {
    columns: {
      name: '施設名',
      kind: '種別',
      address: '住所',
      ...classColumns((age) => `${age}歳`),
      entryMonth: '入所月',
      lat: '緯度',
      lng: '経度',
      note: '備考',
    },
    legend: { '-': 'not-offered' },
  },
  rows: ({ city, nurseries, entry, random }) => [
    ['施設名', '種別', '住所', ...ages.map((age) => `${5 - age}歳`), '入所月', '緯度', '経度', '備考'],
    ...nurseries.map(({ facts, classes }) => [
      facts.text,
      facts.kind === 'nursery-school'
        ? random.pick(['公立保育所', '私立保育園', '保育所'])
        : kindWords[facts.kind],
      addressOf(facts, city.name.ja),
      ...classes.map((fact) => classText(fact, random.pick(['-', '－', '-']), random)).reverse(),
      `令和${reiwa(entry.year)}年${entry.month}月入所`,
      latitude(facts.position),
      longitude(facts.position),
      random.chance(0.05) ? '改修工事のため仮園舎（見本）' : '',
    ]),
  ],
};

/** Blank = no such class; a district that is no ward; the month without its year; a line of totals. */
const blankMeansNoClass: NurseryStyle = {
  form: { encoding: 'utf-8 with mark', newline: '\r\n' },
  source: {
    columns: {
      kind: '区分',
      name: '施設名',
      ...classColumns((age) => `${age}歳`),
      capacity: '定員',
      minimumAge: '受入月齢',
      phone: 'TEL',
      entryMonth: '入園月',
      lat: '緯度',
      lng: '経度',
    },
    legend: { '': 'not-offered' },
    kinds: { '保育所（園）等': 'nursery-school', 小規模等: 'community-based' },
  },
  rows: ({ nurseries, entry, random }) => [
    [
      '地域',
      '区分',
      '施設名',
      ...ages.map((age) => `${age}歳`),
      '定員',
      '受入月齢',
      'TEL',
      '入園月',
      '緯度',
      '経度',
    ],
    ...nurseries.map(({ facts, classes }, index) => [
      ['北', '中', '南', '東'][index % 4] ?? '',
      facts.kind === 'nursery-school'
        ? '保育所（園）等'
        : facts.kind === 'small-scale'
          ? '小規模等'
          : kindWords[facts.kind],
      facts.text,
      ...classes.map((fact) => classText(fact, '', random)),
      `${facts.capacity}人`,
      facts.minimumAge,
      facts.phone ?? '',
      `${entry.month}月`,
      latitude(facts.position),
      longitude(facts.position),
    ]),
    ['合計', '', '', ...ages.map((age) => String(totalOf(nurseries, age))), '', '', '', '', '', ''],
  ],
};

function totalOf(nurseries: Batch['nurseries'], age: number): number {
  return nurseries.reduce(
    (sum, { classes }) => sum + Number(typeof classes[age] === 'number' && classes[age]),
    0,
  );
}

/** The columns of the standard data set, everything in full width, 「×」 = no place free. */
const standardColumns: NurseryStyle = {
  form: { encoding: 'shift_jis', newline: '\r\n' },
  source: {
    encoding: 'shift_jis',
    columns: {
      name: '名称',
      kana: '名称_カナ',
      kind: '種別',
      address: '所在地_連結表記',
      lat: '緯度',
      lng: '経度',
      phone: '電話番号',
      capacity: '収容定員',
      minimumAge: '受入月齢',
      ...classColumns((age) => `${fullWidth(String(age))}歳児`),
      entryMonth: '入所年月',
      url: 'URL',
      note: '備考',
    },
    legend: { '×': { open: 'no', text: '空きなし' }, '－': 'not-offered' },
  },
  rows: ({ city, nurseries, entry, random }) => [
    [
      '全国地方公共団体コード',
      'ID',
      '名称',
      '名称_カナ',
      '種別',
      '所在地_連結表記',
      '緯度',
      '経度',
      '電話番号',
    ].concat(
      ['収容定員', '受入月齢'],
      ages.map((age) => `${fullWidth(String(age))}歳児`),
      ['入所年月', 'URL', '備考'],
    ),
    ...nurseries.map(({ facts, classes }, index) => [
      city.lgCode,
      String(index + 1).padStart(5, '0'),
      city.slug === 'higashiosaka' && index === 12 ? '' : facts.text,
      katakana(facts.kana),
      kindWords[facts.kind],
      `大阪府${addressOf(facts, city.name.ja)}`,
      ...(city.slug === 'izumi' && index === 3
        ? ['0', '0']
        : [latitude(facts.position), longitude(facts.position)]),
      fullWidth(facts.phone ?? ''),
      fullWidth(String(facts.capacity)),
      facts.minimumAge,
      ...classes.map((fact) => (fact === 0 ? '×' : fullWidth(classText(fact, '－', random).trim()))),
      `令和${fullWidth(String(reiwa(entry.year)))}年${fullWidth(String(entry.month))}月`,
      facts.url ?? '',
      random.chance(0.04) ? '給食はアレルギー対応あり（見本）' : '',
    ]),
  ],
};

/** Each age twice, capacity first, under a merged heading; blank = no place free, 「/」 = no such class. */
const doubledAges: NurseryStyle = {
  form: { encoding: 'utf-8', newline: '\r\n' },
  source: {
    headerLine: 4,
    columns: {
      name: '施設名',
      kana: 'ふりがな',
      address: '所在地',
      kind: '種別',
      capacity: '定員計',
      ...classColumns((age) => ({ header: `${age}歳児`, nth: 2 })),
      entryMonth: '入所年月',
      phone: '電話',
      lat: '緯度',
      lng: '経度',
    },
    legend: { '': { open: 'no', text: '空きなし' }, '/': 'not-offered' },
  },
  rows: ({ city, nurseries, entry, state, random }) => [
    ['保育施設等の募集予定人数（見本）', '', '', '', `${state.year}年${state.month}月1日現在`],
    ['※ 空欄は空きなし、／はそのクラスの設定がないことを示します'],
    ['', '', '', '', '', '利用定員', '', '', '', '', '', '募集予定人数'],
    ['施設名', 'ふりがな', '所在地', '種別', '定員計'].concat(
      ages.map((age) => `${age}歳児`),
      ages.map((age) => `${age}歳児`),
      ['入所年月', '電話', '緯度', '経度'],
    ),
    ...nurseries.map(({ facts, classes }) => [
      facts.text,
      facts.kana,
      addressOf(facts, city.name.ja),
      kindWords[facts.kind],
      String(facts.capacity),
      ...classes.map((fact) => (fact === 'not-offered' ? '/' : String(Math.ceil(facts.capacity / 6)))),
      ...classes.map((fact) => (fact === 0 ? '' : classText(fact, random.pick(['/', '／']), random))),
      `${entry.year}年${entry.month}月`,
      facts.phone ?? '',
      latitude(facts.position),
      longitude(facts.position),
    ]),
    [],
    ['※ 空き状況は目安です。この一覧は架空の見本です。'],
  ],
};

export const numberStyles = {
  manyWards,
  mergedWards,
  fromFiveDown,
  blankMeansNoClass,
  standardColumns,
  doubledAges,
} as const;
