import { expect, test } from 'vitest';
import { childrenHeading, classHeader, placesHeading } from './class-header.ts';
import { headerKey } from './text.ts';

test.each([
  '0歳児（人）',
  '０歳児受入可能数',
  '0歳児空き',
  '0歳（空き）',
  '0才児 空き枠',
  '0歳児クラス募集人数',
  '空き（0歳児）',
  '受入可能人数_0歳',
  '【0歳】欠員数',
  '0歳児の空き状況',
  '0歳児（令和7年4月2日以降生まれ）',
  '0歳児（3号）',
  '０歳児(2・3号認定)',
  '０歳児(R7.4.2～R8.4.1生)',
])('%s most likely holds the places of class 0', (header) => {
  expect(classHeader(0).test(headerKey(header))).toBe(true);
  expect(classHeader(1).test(headerKey(header))).toBe(false);
});

test.each([
  '0歳児定員',
  '0歳児待機児童数',
  '0歳児申込者数',
  '0歳児在籍数',
  '0歳児入所児童数',
  '0歳児受入人数',
  '0・1歳児空き',
  '空き0・1歳児',
  '0〜2歳児（人）',
  '10歳児空き',
  '空き',
  '0歳児（人）定員',
  '0歳児（令和7年4月2日以降生まれ）定員',
  '0歳児（生後6か月から）',
  '0歳児（1号）',
  '0歳児（1・2号）',
])('%s does not', (header) => {
  expect(classHeader(0).test(headerKey(header))).toBe(false);
  expect(classHeader(1).test(headerKey(header))).toBe(false);
});

test('a heading counts children, or places, or says neither', () => {
  const isOf = (heading: string) => [childrenHeading.test(heading), placesHeading.test(heading)];
  for (const heading of ['定員', '利用定員（人）', '申込者数', '在籍児童数', '待機児童数', '10月入所定員'])
    expect(isOf(heading), heading).toEqual([true, false]);
  for (const heading of ['空き', '受入可能児童数', '募集人数', '定員の空き'])
    expect(isOf(heading), heading).toEqual([false, true]);
  expect(isOf('年齢')).toEqual([false, false]);
  expect(isOf('募集定員')).toEqual([false, false]);
});
