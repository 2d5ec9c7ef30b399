import type { IssueCode } from '#domain/issue.ts';
import {
  bareMonth,
  classColumns,
  classes,
  classesDeclared,
  field,
  type IssueCase,
  inSakai,
  inSight,
  listed,
  named,
  onSheet,
  openHours,
  position,
  readAsLatin1,
  rows,
  sheet,
  shiftJis,
  threeColumns,
  twoClasses,
  vacancy,
  workbook,
} from './issue-case.ts';

export const issueCases: Readonly<Record<IssueCode, IssueCase>> = {
  'file/not-text': { bad: { text: '施設名\nみほん\0園\n' }, good: { text: named } },
  'file/no-workbook': {
    bad: { text: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0) },
    good: { text: { tables: [sheet('一覧', '施設名', 'みほん園')] } },
  },
  'file/old-workbook': { bad: { text: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1) }, good: { text: named } },
  'file/pdf': { bad: { text: '%PDF-1.7\n' }, good: { text: '施設名\n%PDF保育園\n' } },
  'file/web-page': {
    bad: { text: '<!DOCTYPE html>\n<title>ページが見つかりません</title>\n' },
    good: { text: '施設名\n<html>みほん園</html>\n' },
  },
  'file/no-collection': {
    bad: { text: '{"type":"FeatureCollection","features":[{"type":"Feature","prope' },
    good: { text: '施設名\n{みほん園}\n' },
  },
  'file/undecodable': { bad: { text: Uint8Array.of(...shiftJis, 0xff) }, good: { text: shiftJis } },
  'file/garbled': { bad: { text: readAsLatin1(named) }, good: { text: named } },
  'file/other-sheets': {
    bad: { text: { tables: [sheet('凡例', '○=空きあり'), sheet('一覧', '施設名', 'みほん園')] } },
    good: { text: { tables: [sheet('一覧', '施設名', 'みほん園')] } },
  },
  'file/date-from-sheet': {
    bad: { text: { tables: [sheet('令和8年8月1日現在', '施設名', 'みほん園')] }, asOf: null },
    good: { text: { tables: [sheet('令和8年8月1日公開', '施設名', 'みほん園')] }, asOf: null },
  },
  'file/entry-month-from-sheet': { bad: onSheet('10月入所'), good: onSheet('10月受付') },
  'file/sheet-name-differs': {
    bad: { text: { tables: [sheet('7月1日現在', '施設名', 'みほん園')] } },
    good: { text: { tables: [sheet('8月1日現在', '施設名', 'みほん園')] } },
  },
  'file/empty': rows(' \n\n', named),
  'file/no-header': rows('名前,住所\nみほん園,見本町\n', named),
  'file/no-rows': rows('施設名\n', named),
  'file/encoding-differs': {
    bad: { text: named, definition: { encoding: 'shift_jis' } },
    good: { text: shiftJis, definition: { encoding: 'shift_jis' } },
  },
  'file/header-moved': {
    bad: { text: named, definition: { headerLine: 2 } },
    good: { text: named, definition: { headerLine: 1 } },
  },
  'column/missing': rows(named, '施設名,住所\nみほん園,見本町\n', {
    columns: { name: '施設名', address: '住所' },
  }),
  'column/ambiguous': rows('施設名,月,月\nみほん園,8,9\n', '施設名,月\nみほん園,9\n', {
    columns: { name: '施設名', note: '月' },
  }),
  'column/unknown-field': {
    bad: { text: named, definition: { columns: { name: '施設名', colour: '施設名' } } },
    good: { text: named, definition: { columns: { name: '施設名', note: '施設名' } } },
  },
  'column/entry-months': {
    bad: { text: '施設名,9月入所 0歳,10月入所 0歳\nみほん園,1,2\n', definition: null },
    good: { text: '施設名,10月入所 0歳\nみほん園,2\n', definition: null },
  },
  'column/other-entry-month': rows('施設名,10月入所 0歳\nみほん園,2\n', '施設名,9月入所 0歳\nみほん園,2\n', {
    columns: { name: '施設名', 'vacancies.0': { position: 2 } },
    constants: { entryMonth: '2026-09' },
  }),
  'column/unexplained-classes': {
    bad: { text: twoClasses, definition: null, fileName: '一覧.csv' },
    good: { text: twoClasses, definition: null, fileName: '空き状況.csv' },
  },
  'column/not-places': {
    bad: { text: twoClasses, definition: null, fileName: '利用定員.csv' },
    good: { text: twoClasses, definition: null, fileName: '利用定員の空き.csv' },
  },
  'column/places-doubted': {
    bad: { text: twoClasses, definition: classesDeclared, fileName: '申込者数.csv' },
    good: { text: twoClasses, definition: classesDeclared, fileName: '一覧.csv' },
  },
  'column/entry-month-inferred': {
    bad: { text: '施設名,9月,\n,0歳児,1歳児\nみほん園,1,2\n', definition: null },
    good: { text: '施設名,8月,\n,0歳児,1歳児\nみほん園,1,2\n', definition: null },
  },
  'column/hidden': { bad: await workbook({ rows: listed, columns: [{}, { hidden: true }] }), good: inSight },
  'row/hidden': {
    bad: await workbook({ rows: listed, rowDefs: new Map([[2, { hidden: true }]]) }),
    good: inSight,
  },
  'row/title': {
    bad: { text: '保育施設一覧\n施設名\nみほん園\n', definition: { headerLine: 2 } },
    good: { text: named },
  },
  'row/date-from-title': {
    bad: {
      text: '一覧（令和８年８月１日現在）\n施設名\nみほん園\n',
      definition: { headerLine: 2 },
      asOf: null,
    },
    good: { text: named, asOf: null },
  },
  'row/other-date-in-title': {
    bad: { text: '一覧（令和８年７月１日現在）\n施設名\nみほん園\n', definition: { headerLine: 2 } },
    good: { text: named, asOf: '2026-07-01' },
  },
  'row/entry-month-from-title': {
    bad: { text: `令和8年10月入所 空き状況\n${twoClasses}`, definition: null },
    good: { text: twoClasses, definition: null },
  },
  'row/entry-months-in-title': {
    bad: { text: `10月入所・11月入所 空き状況\n${twoClasses}`, definition: null },
    good: { text: twoClasses, definition: null },
  },
  'row/other-entry-month-in-title': {
    bad: {
      text: `令和8年10月入所 空き状況\n${twoClasses}`,
      definition: { ...classesDeclared, headerLine: 2, constants: { entryMonth: '2026-09' } },
    },
    good: { text: twoClasses, definition: { ...classesDeclared, constants: { entryMonth: '2026-09' } } },
  },
  'row/no-places-below': {
    bad: { text: `${twoClasses}各園の定員,,\nみほん二園,9,9\n`, definition: null },
    good: { text: `${twoClasses}各園の定員,9,9\nみほん二園,9,9\n`, definition: null },
  },
  'row/blank': rows('施設名\nみほん園\n\n\nみほん二園\n', named),
  'row/repeated-header': rows('施設名\nみほん園\n施設名\nみほん二園\n', '施設名\nみほん園\nみほん施設名園\n'),
  'row/other-header': {
    bad: { text: `${twoClasses}施設名,1歳児,0歳児\nみほん二園,,\n`, definition: null },
    good: { text: `${twoClasses}施設名園,1,0\n`, definition: null },
  },
  'row/total': rows('施設名\nみほん園\n合計\n', '施設名\nみほん園\n合計園\n'),
  'row/footnote': rows('施設名\nみほん園\n※目安です\n', '施設名\nみほん園\n目安園※\n'),
  'row/beside-places': {
    bad: { text: '施設名,内訳,0歳児\nみほん園,定員,6\n,空き,1\n', definition: null },
    good: { text: '施設名,内訳,0歳児\nみほん園,空き,1\nみほん二園,空き,0\n', definition: null },
  },
  'row/not-places': {
    bad: { text: '施設名,内訳,0歳児\nみほん園,定員,6\n', definition: null },
    good: { text: '施設名,内訳,0歳児\nみほん園,空き,1\n', definition: null },
  },
  'row/no-name': rows('住所,施設名\n見本町,みほん園\n見本町,－\n', '住所,施設名\n見本町,みほん園\n'),
  'row/extra-cells': rows(
    '施設名,住所,備考\nみほん園,見本町,1,号\nみほん二園,a,b\nみほん三園,a,b\n',
    '施設名,住所,備考\nみほん園,"見本町,1",号\n',
    threeColumns,
  ),
  'row/missing-cells': rows(
    '施設名,住所,備考\nみほん園,見本町\nみほん二園,a,b\nみほん三園,a,b\n',
    '施設名,住所,備考\nみほん園,見本町,\n',
    threeColumns,
  ),
  'row/stray-quote': rows('施設名\n"みほん園\nみほん二園\n', '施設名\n"みほん園"\nみほん"二"園\n'),
  'row/half-position': position('堺区,34.57,', inSakai),
  'row/position-swapped': position('堺区,135.48,34.57', inSakai),
  'row/position-zero': position('堺区,0,0', '堺区,,'),
  'row/position-outside-osaka': position('堺区,35.69,139.69', inSakai),
  'row/position-outside-municipality': position('堺区,34.8,135.48', inSakai),
  'row/position-outside-ward': position('美原区,34.57,135.48', inSakai),
  'row/unknown-ward': position('都島区,34.57,135.48', '堺,34.57,135.48'),
  'row/impossible-date': rows('施設名,月,日,0歳\nみほん園,2,30,1\n', '施設名,月,日,0歳\nみほん園,2,28,1\n', {
    columns: { name: '施設名', asOfMonth: '月', asOfDay: '日', 'vacancies.0': '0歳' },
  }),
  'row/class-outside-kind': rows(
    `施設名,種別,${classes}\nみほん園,小規模保育,0,0,0,0,0,0\n`,
    `施設名,種別,${classes}\nみほん園,小規模保育,0,0,0,-,-,-\n`,
    { columns: { name: '施設名', kind: '種別', ...classColumns }, legend: { '-': 'not-offered' } },
  ),
  'cell/too-long': field('note', 'あ'.repeat(5001), 'あ'.repeat(5000)),
  'cell/unreadable-position': position('堺区,北緯34度,135.48', inSakai),
  'cell/unreadable-phone': field('phone', '60000001', '０６（００００）０００１'),
  'cell/phone-with-note': field('phone', '（準備室）06-0000-0001', '06‐0000－0001'),
  'cell/unreadable-url': field('url', 'javascript:alert(1)', 'HTTPS://example.jp/a'),
  'cell/unreadable-date': field('entryMonth', '来月', '令和8年度2月入所'),
  'cell/year-inferred': field('asOf', '8月1日現在', '令和8年8月1日現在'),
  'cell/date-as-serial': field('entryMonth', '46266', '2026-09'),
  'cell/unreadable-number': field('capacity', '60+30', '１２０名'),
  'cell/unreadable-minimum-age': field('minimumAge', '産休明け', '生後57日から'),
  'cell/age-as-date': field('minimumAge', '1月5日', '1-5'),
  'cell/unknown-kind': field('kind', '託児', '幼保連携型認定こども園'),
  'cell/unknown-mark': vacancy('調整中', '２'),
  'cell/blank-vacancy': vacancy('', '0'),
  'cell/joint-total': vacancy('0～2歳児で3名', ' 3 '),
  'cell/number-with-note': vacancy('2※1', '2名以上'),
  'cell/implausible-count': vacancy('2026', '300'),
  'cell/unknown-answer': field('amenities.hotWater', '△', '有', 'baby-stations'),
  'cell/hours-not-understood': openHours('みほん園,行事により変わる,', 'みほん園,9:00～17:00,月曜日'),
  'cell/hours-contradictory': openHours('みほん園,毎日 11:00～23:00,月曜日', 'みほん園,9:00～17:00,月曜日'),
  'cell/hours-without-days': openHours('みほん園,9:00～17:00,', 'みほん園,毎日 9:00～17:00,'),
  'cell/hours-without-hours': openHours('みほん園,,月曜日', 'みほん園,毎日 9:00～17:00,'),
  'cell/closings-unannounced': openHours(
    'みほん園,9:00～17:00,月曜日、臨時休館あり',
    'みほん園,9:00～17:00,月曜日、年末年始（12月29日～1月3日）',
  ),
  'table/repeated-row': rows('施設名\nみほん園\nみほん 園\n', '施設名\nみほん園\nみほん二園\n'),
  'table/same-name': rows(
    '施設名,住所\nみほん園,見本町1\nみほん園,見本町2\n',
    '施設名,住所\nみほん園,見本町1\n',
    {
      columns: { name: '施設名', address: '住所' },
    },
  ),
  'table/far-cells': {
    bad: await workbook({ rows: listed, cells: new Map([['300000,99', { value: 'x', type: 'string' }]]) }),
    good: inSight,
  },
  'table/year-unknown': { bad: { ...bareMonth, asOf: null }, good: bareMonth },
  'table/entry-month-far': rows(
    '施設名,月,0歳\nみほん園,2026-07,0\n',
    '施設名,月,0歳\nみほん園,2026-09,0\n',
    {
      columns: { name: '施設名', entryMonth: '月', 'vacancies.0': '0歳' },
    },
  ),
};
