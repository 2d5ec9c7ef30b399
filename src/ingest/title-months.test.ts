import { expect, test } from 'vitest';
import { headingIn } from './heading-meaning.ts';
import { entryMonthsIn, oneMonth } from './title-months.ts';

const monthOf = (title: string) => oneMonth(entryMonthsIn(headingIn(title)));

test.each([
  ['令和8年10月入所　空き状況', { month: '2026-10' }],
  ['2026年10月1日入所分', { month: '2026-10' }],
  ['令和８年度１０月入所分', { month: '2026-10' }],
  ['令和8年度2月入所 受入可能数', { month: '2027-02' }],
  ['令和8年度 2月入所 受入可能数', { month: '2027-02' }],
  ['R8.10.1入所', { month: '2026-10' }],
  ['R8.10入所分の空き', { month: '2026-10' }],
  ['2026/10/1 入園', { month: '2026-10' }],
  ['㋿8年10月1日(木)入所', { month: '2026-10' }],
  ['10月入所 空き状況（9月1日現在）', { monthOfYear: 10 }],
  ['9月1日現在　10月1日からの利用', { monthOfYear: 10 }],
  ['令和8年9月1日現在・10月入所', { monthOfYear: 10 }],
  ['令和8年10月 保育所等新規入所 受入可能数', { month: '2026-10' }],
  ['10月途中入所の空き', { monthOfYear: 10 }],
  ['10月16日入所分', { monthOfYear: 10 }],
  ['入所月：令和8年10月', { month: '2026-10' }],
  ['利用開始日 2026年10月1日', { month: '2026-10' }],
  ['令和8年10月入所（10月1日入所）', { month: '2026-10' }],
  ['10月入所 空き状況（申込締切 9月5日）', { monthOfYear: 10 }],
  ['10月入所（申込締切9月5日）', { monthOfYear: 10 }],
])('「%s」 states its month of entry', (title, month) => {
  expect(monthOf(title)).toEqual(month);
});

test.each([
  '9月1日現在の空き状況',
  '令和8年9月1日時点',
  '令和8年度 保育所入所案内',
  '令和8年9月分 空き状況',
  '入所申込締切 9月5日',
  '申込締切：9月1日',
  '10月入所申込締切 9月5日',
  '9月1日〜9月10日 入所申込受付期間',
  '令和8年10月1日 入所児童数',
  '10月入所状況',
  '10月利用調整の結果',
  '次回は11月入所分です',
  '次回11月入所',
  '※11月入所の空きは10月に公表します。',
  '令和8年13月入所',
  '10月以降入所',
  '令和7年4月2日生まれ 入所',
  '生後6か月から入所',
])('「%s」 states none', (title) => {
  expect(entryMonthsIn(headingIn(title))).toEqual([]);
});

test.each([
  ['10月入所・11月入所', 2],
  ['9月・10月入所', 2],
  ['10月～12月入所', 2],
  ['10月から12月入所', 2],
  ['10月入所及び11月', 2],
  ['入所月：10月・11月', 2],
  ['令和8年10月入所 令和9年10月入所', 2],
])('of the months in 「%s」 none is guessed', (title, count) => {
  const found = entryMonthsIn(headingIn(title));
  expect(found).toHaveLength(count);
  expect(oneMonth(found)).toBeNull();
});

test('the same month with its year and without is one', () => {
  expect(oneMonth(['10月', '令和8年10月'])).toEqual({ month: '2026-10' });
  expect(oneMonth([])).toBeNull();
});

test('a title that goes on and on is read in no time', () => {
  for (const piece of ['保育施設', 'から', '10月・', '10月入所・', '(月)', '令和8年', '入所', '1次'])
    for (const start of ['10月', '令和8年10月', '入所月'])
      expect(entryMonthsIn(`${start}${piece.repeat(250)}x入`).length, piece).toBeLessThan(9);
}, 2_000);
