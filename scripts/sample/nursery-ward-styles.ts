import { addressOf } from './details.ts';
import {
  ages,
  classColumns,
  classText,
  kindWords,
  latitude,
  longitude,
  type NurseryStyle,
  reiwa,
} from './nursery-cells.ts';
import type { NurseryFacts } from './nursery-facts.ts';

/** The 21 columns of 大阪市: one without a header, one ending in a full-width space, 月 twice, a mark per ward. */
export const manyWards: NurseryStyle = {
  form: { encoding: 'utf-8 with mark', newline: '\r\n' },
  source: {
    encoding: 'utf-8',
    columns: {
      lat: '緯度',
      lng: '経度',
      name: '施設名',
      kana: 'ふりがな',
      address: '住所',
      ward: '区',
      phone: '電話番号',
      url: '施設情報',
      kind: '施設種別',
      ...classColumns((age) => `${age}歳児`),
      entryMonth: { header: '月', nth: 2 },
    },
    legend: { '': 'not-offered', '-': 'not-offered', '×': 'not-offered' },
  },
  rows: ({ city, nurseries, entry, state, random }) => [
    ['緯度', '経度', '施設名', 'ふりがな', '住所', '', '区', '電話番号　', '施設情報', '施設種別'].concat(
      ages.map((age) => `${age}歳児`),
      ['月', '指定園', '新制度未移行園', 'ソート', '月'],
    ),
    ...nurseries.map(({ facts, classes }, index) => {
      const ward = facts.area.municipality;
      const mark = ['', '-', '―', '×', '－', '‐'][Number(ward.lgCode.slice(3, 5)) % 6] ?? '';
      const isSmall = ['small-scale', 'family', 'workplace'].includes(facts.kind);
      const position = [latitude(facts.position), longitude(facts.position)];
      return [
        ...(index === 6 ? position.reverse() : position),
        ...(index === 40 ? ['', ''] : [facts.text, facts.kana]),
        addressOf(facts, city.name.ja),
        '',
        ward.name.ja,
        facts.phone ?? '',
        facts.url ?? '',
        isSmall ? '地域型' : kindWords[facts.kind],
        ...classes.map((fact) => classText(fact, mark, random)),
        String(state.month),
        '',
        '',
        '0',
        String(entry.month),
      ];
    }),
  ],
};

/** 堺市: a title, ages from 5 down, the header again every 45 rows, the ward in the first row of its run only. */
export const mergedWards: NurseryStyle = {
  form: { encoding: 'shift_jis', newline: '\r\n' },
  source: {
    encoding: 'shift_jis',
    headerLine: 2,
    columns: {
      ward: '所在区',
      kind: '施設種別',
      name: '施設名',
      ...classColumns((age) => `${age}歳児`),
      entryMonth: '利用開始月',
      lat: '緯度',
      lng: '経度',
    },
    carryDown: ['ward'],
    legend: { '': 'not-offered', '－': 'not-offered' },
    kinds: {
      幼保認: 'kodomoen',
      幼稚認: 'kodomoen',
      保育認: 'kodomoen',
      事業所: 'workplace',
      企業: 'company-led',
    },
  },
  rows: ({ nurseries, entry, state, random }) => {
    const header = ['所在区', '施設種別', '施設名', ...ages.map((age) => `${5 - age}歳児`)];
    header.push('利用開始月', '緯度', '経度');
    const rows = [
      [`認定こども園・保育所などの空き状況（見本）（令和${reiwa(state.year)}年${state.month}月1日現在）`],
    ];
    nurseries.forEach(({ facts, classes }, index) => {
      if (index % 45 === 0) rows.push(header);
      const ward = facts.area.municipality.name.ja;
      const isFirst = nurseries[index - 1]?.facts.area !== facts.area;
      rows.push([
        isFirst ? ward.replace('区', '') : '',
        mergedWardsKind(facts),
        facts.text,
        ...classes.map((fact) => classText(fact, '', random)).reverse(),
        `令和${reiwa(entry.year)}年${entry.month}月`,
        latitude(facts.position),
        longitude(facts.position),
      ]);
    });
    return rows;
  },
};

function mergedWardsKind({ kind, capacity }: NurseryFacts): string {
  if (kind === 'kodomoen') return ['幼保認', '幼稚認', '保育認'][capacity % 3] ?? '幼保認';
  return {
    'nursery-school': '保育所',
    'small-scale': '小規模',
    family: '家庭的',
    workplace: '事業所',
    'company-led': '企業',
  }[kind];
}
