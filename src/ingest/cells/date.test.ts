import { expect, it, test } from 'vitest';
import { dateNear, monthFrom, readDate, readDayNear, readMonth, readSerialDate, statedDate } from './date.ts';

test.each([
  ['2026-08-01', '2026-08-01'],
  ['2026/8/1', '2026-08-01'],
  ['２０２６年８月１日', '2026-08-01'],
  ['20260801', '2026-08-01'],
  ['令和8年8月1日現在', '2026-08-01'],
  ['令和８年８月１日（土）', '2026-08-01'],
  ['R8.8.1', '2026-08-01'],
  ['r08/08/01', '2026-08-01'],
  ['㋿元年5月1日', '2019-05-01'],
  ['H31.4.30', '2019-04-30'],
  ['令和元年12月1日', '2019-12-01'],
  ['R8.9.1', '2026-09-01'],
  ['平成30年4月1日', '2018-04-01'],
  ['2026/2/29', null],
  ['8月1日', null],
  ['未定', null],
  ['', null],
])('the date %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['空き状況（令和8年7月31日現在）', '2026-07-31'],
  ['【２０２６年９月１日時点】', '2026-09-01'],
  ['R8.8.1(土)現在の空き', '2026-08-01'],
  ['令和8年8月1日（土曜日）現在', '2026-08-01'],
  ['令和8年9月1日入所の募集', null],
  ['令和8年度 空き状況', null],
  ['空き状況（8月1日現在）', null],
])('the date stated in %s', (text, date) => {
  expect(statedDate(text, null)).toBe(date);
});

test.each([
  ['2026-09-01', '8月1日現在', '2026-08-01'],
  ['2027-01-04', '１２月２８日（月）時点', '2026-12-28'],
  ['2026-12-28', '1/4', '2027-01-04'],
  ['2026-12-28', '2月30日', null],
  ['2026-12-28', '令和8年8月1日', null],
] as const)('near %s, %s is %s', (near, text, date) => {
  expect(readDayNear(text, near)).toBe(date);
});

it('a title without a year is dated by the year of the file', () => {
  expect(statedDate('空き状況（8月1日現在）', '2026-08-01')).toBe('2026-08-01');
  expect(statedDate('空き状況（12月1日現在）', '2027-01-05')).toBe('2026-12-01');
});

test.each([
  ['46235', '2026-08-01'],
  ['46235.0', '2026-08-01'],
  ['36526', '2000-01-01'],
  ['36525', null],
  ['54789', null],
  ['4623', null],
  ['46235.5', null],
])('the serial number %s is %s', (text, date) => {
  expect(readSerialDate(text)).toBe(date);
});

test.each([
  ['令和8年度2月入所', { month: '2027-02' }],
  ['令和8年2月', { month: '2026-02' }],
  ['令和８年度４月', { month: '2026-04' }],
  ['2026年9月利用分', { month: '2026-09' }],
  ['2026-09', { month: '2026-09' }],
  ['R8.9', { month: '2026-09' }],
  ['2026/9/1', { month: '2026-09' }],
  ['9', { monthOfYear: 9 }],
  ['９月入園', { monthOfYear: 9 }],
  ['9月分', { monthOfYear: 9 }],
  ['13', null],
  ['0', null],
  ['2026年13月', null],
  ['来月', null],
  ['令和8年9月1日入所', { month: '2026-09' }],
  ['R8.9.1から利用開始', { month: '2026-09' }],
  ['9月1日入所', { monthOfYear: 9 }],
  ['9/1', { monthOfYear: 9 }],
  ['202609', { month: '2026-09' }],
  ['9月31日', null],
  ['令和8年9月31日入所', null],
  ['202613', null],
])('the month %s', (text, month) => {
  expect(readMonth(text)).toEqual(month);
});

test.each([
  ['2026-08-01', 9, '2026-09'],
  ['2026-08-31', 8, '2026-08'],
  ['2026-12-01', 1, '2027-01'],
  ['2026-08-01', 7, '2027-07'],
] as const)('from %s, month %i is %s', (asOf, monthOfYear, month) => {
  expect(monthFrom(asOf, monthOfYear)).toBe(month);
});

test.each([
  ['2018-04-01', 3, 28, '2018-03-28'],
  ['2027-01-04', 12, 28, '2026-12-28'],
  ['2026-12-28', 1, 4, '2027-01-04'],
  ['2024-04-01', 2, 29, '2024-02-29'],
] as const)('near %s, %i/%i is %s', (near, month, day, date) => {
  expect(dateNear(near, month, day)).toBe(date);
});

it('no year has a 30 February', () => {
  expect(dateNear('2026-03-01', 2, 30)).toBeNull();
});

test.each([
  ['2026-08-01T00:00:00', '2026-08-01'],
  ['2026-08-01T09:00:00.000+09:00', '2026-08-01'],
  ['2026/8/1 10:30', '2026-08-01'],
  ['2026-07-31T15:00:00Z', null],
])('%s, as a program writes it, is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
