import { expect, test } from 'vitest';
import { headingIn, numbersNamed } from './heading-meaning.ts';

const named = (line: string) => numbersNamed(headingIn(line));

test.each([
  '保育施設の空き状況',
  '令和8年10月入所　受入可能数',
  '受け入れ枠（予定）',
  '欠員表',
  '募集人数（年間）',
  '定員に対する空き',
  '【空き情報】',
  '保育所等の利用可能児童数',
  '令和8年10月 保育所等一覧（空き状況）',
  '※数字は受入可能人数です。',
  'osaka-city-vacancy-2026-08',
  '空き状況（詳しくは各園へお問い合わせください）',
  '保育所あき情報',
  '空状況',
  '令和8年10月分 入所受付可能人数',
  '令和9年4月一斉入所 募集人数一覧',
  '募集予定人数',
  '募集数（1次）',
  '募集枠',
  '募集定員の空き',
])('「%s」 names places', (line) => {
  expect(named(line)).toBe('places');
});

test.each([
  '各園の定員',
  '保育所等 利用定員（令和8年4月1日現在）',
  '定員一覧 令和8年4月',
  '■ 定 員 表',
  '【入所児童数】',
  '令和8年10月入所 申込者数（第1希望）',
  '待機児童数_2026',
  '受入れ児童数',
  '各園の定員（空き状況は各園へ）',
  '申込状況一覧表',
  '入所申込み状況（令和8年10月入所）',
  '令和8年10月入所 申し込み件数',
  '10月入所 待ち人数',
  '在籍人数',
  '令和8年度入所児童募集 施設別定員',
  '表の数字は定員です。',
  '優先利用数',
  'capacity-2026-04',
])('「%s」 names children', (line) => {
  expect(named(line)).toBe('children');
});

test.each([
  '募集定員',
  '令和9年4月入所 募集定員一覧',
  '保育所等の募集予定定員',
  '各園の募集定員数（4月1日現在）',
])('「%s」 may name either', (line) => {
  expect(named(line)).toBe('unclear');
});

test.each([
  '保育施設一覧',
  '令和8年度 保育所入所申込みのご案内',
  '受入年齢',
  '受入可能年齢',
  '保育所等定員及び入所可能年齢',
  '利用可能時間一覧',
  '令和9年度 入所児童募集のご案内 施設一覧',
  '募集結果',
  '一時預かり 受入可能人数',
  '病児保育室 空き状況',
  'こども誰でも通園制度 空き状況',
  '第1希望申込者数・募集数',
  '※空き状況は各園にお問い合わせください',
  '空き状況の照会先：こども課',
  '※定員を超えて受け入れることがあります。',
  '申込みは各区へ',
  '2026-08-01',
  '',
])('「%s」 names neither', (line) => {
  expect(named(line)).toBeNull();
});

test('a heading that goes on and on is read in no time', () => {
  for (const piece of ['一覧表', '定員', '(', '(定員)', '令和8年', '数字は', '受入れ', '申込者数', '1月1日'])
    expect(numbersNamed(headingIn(`定員${piece.repeat(300)}x`)), piece).not.toBe('children');
  expect(numbersNamed(`定員${'('.repeat(30_000)}x`)).toBeNull();
}, 2_000);
