import { describe, expect, test } from 'vitest';
import { readMinimumAge } from './minimum-age.ts';
import { readNurseryKind } from './nursery-kind.ts';
import { readPhone } from './phone.ts';
import { readWebAddress } from './web-address.ts';
import { readWholeNumber } from './whole-number.ts';

describe('blank cells and lone dashes are not published, without a remark', () => {
  const readers = [readMinimumAge, readPhone, readWebAddress, readWholeNumber] as const;
  test.each([null, '', '　', '－', 'ー'])('%j', (cell) => {
    for (const read of readers) expect(read(cell)).toEqual({ value: null, issues: [] });
    expect(readNurseryKind(cell, {})).toEqual({ value: { kind: 'unknown', text: null }, issues: [] });
  });
});

test.each([
  ['生後57日', { unit: 'day', n: 57 }],
  ['57日目から', { unit: 'day', n: 57 }],
  ['８週', { unit: 'day', n: 56 }],
  ['６か月', { unit: 'month', n: 6 }],
  ['生後６ヶ月～', { unit: 'month', n: 6 }],
  ['満１歳以上', { unit: 'month', n: 12 }],
  ['1歳から', { unit: 'month', n: 12 }],
  ['満57日', { unit: 'day', n: 57 }],
  ['生後8週間経過', { unit: 'day', n: 56 }],
  ['おおむね2か月～', null],
  ['1歳半～', { unit: 'month', n: 18 }],
  ['1歳6か月～', { unit: 'month', n: 18 }],
  ['54日～2歳児', { unit: 'day', n: 54 }],
  ['6か月から就学前まで', null],
  ['6か月～就学前', { unit: 'month', n: 6 }],
  ['1号認定 満3歳～、2・3号認定 ３か月～', { unit: 'month', n: 3 }],
  ['1号認定 満3歳～、2号認定 3歳児～', null],
  ['1号認定 3歳～、2号認定 3歳～、3号認定 6か月～', null],
  ['1号認定 満3歳～、2・3号認定 16か月～（4.1時点1歳児）', null],
  ['産休明け', null],
  ['1歳児', null],
  ['0歳', null],
  ['100か月', null],
])('the minimum age %s', (text, age) => {
  const { value, issues } = readMinimumAge(text);
  expect(value).toEqual(age);
  expect(issues.map(({ code }) => code)).toEqual(age === null ? ['cell/unreadable-minimum-age'] : []);
});

test.each([
  ['0-5', null],
  ['0–5歳児', null],
  ['0-5 years', null],
  ['0歳〜5歳', null],
  ['1-5', 12],
  ['１－５', 12],
  ['1 to 5', 12],
  ['1〜5歳児', 12],
  ['1歳児～5歳児', 12],
  ['2 to 5 years old', 24],
  ['3ー5歳', 36],
  ['6 months to 5 years', 6],
  ['From 6 months', 6],
  ['1 year and over', 12],
  ['10 months+', 10],
])('the accepted ages %s begin at %s months', (text, n) => {
  expect(readMinimumAge(text)).toEqual({ value: n === null ? null : { unit: 'month', n }, issues: [] });
});

test.each(['生後57日-就学前', '生後57日–就学前', '57 days - 5歳', '57 days to 5 years'])(
  'the accepted ages %s begin at 57 days',
  (text) => {
    expect(readMinimumAge(text)).toEqual({ value: { unit: 'day', n: 57 }, issues: [] });
  },
);

test.each([
  '10-5',
  '5-1',
  '5月1日',
  '1月5日',
  '1-May',
  '5-Jan',
  'Jan-05',
  '2026/1/5',
  '2026-01-05',
  '46027',
  '1/5',
])('the accepted ages %s are a date', (text) => {
  const { value, issues } = readMinimumAge(text);
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['cell/age-as-date']);
});

test.each(['5 to 1', '0', '5', '57', '1歳-', 'preschool', '0-5 months'])(
  '%s is no range of years',
  (text) => {
    expect(readMinimumAge(text).issues.length === 0 ? readMinimumAge(text).value : null).toEqual(
      text === '1歳-' ? { unit: 'month', n: 12 } : null,
    );
  },
);

test.each([
  ['保育所', 'nursery-school'],
  ['公立保育所', 'nursery-school'],
  ['私立認定こども園', 'kodomoen'],
  ['認定こども園（幼稚園型）', 'kodomoen'],
  ['小規模保育事業Ａ型', 'small-scale'],
  ['家庭的保育事業', 'family'],
  ['私立事業所内保育事業', 'workplace'],
  ['事業所内保育事業（小規模型）', 'workplace'],
  ['小規模Ａ', 'small-scale'],
  ['公私連携幼保連携型認定こども園', 'kodomoen'],
  ['保育所（分園）', 'nursery-school'],
  ['分園', 'unknown'],
  ['地域型', 'community-based'],
  ['地域型保育事業（小規模保育事業A型）', 'small-scale'],
  ['認可私立保育所', 'nursery-school'],
  ['見本（託児）', 'unknown'],
  ['企業主導型保育事業', 'company-led'],
  ['幼稚園', 'kindergarten'],
  ['見本の里', 'family'],
  ['toString', 'unknown'],
  ['託児', 'unknown'],
])('the kind %s', (text, kind) => {
  const { value, issues } = readNurseryKind(text, { 見本の里: 'family' });
  expect(value).toEqual({ kind, text });
  expect(issues.map(({ code }) => code)).toEqual(kind === 'unknown' ? ['cell/unknown-kind'] : []);
});

test.each([
  ['06-0000-0001', '06-0000-0001', []],
  ['０６－００００－０００１', '06-0000-0001', []],
  ['06 0000 0001', '06-0000-0001', []],
  ['+81-6-0000-0001', '06-0000-0001', []],
  ['06‐0000ー0001 ', '06-0000-0001', []],
  ['(06)0000-0001', '06-0000-0001', []],
  ['0600000001', '0600000001', []],
  ['090-0000-0001', '090-0000-0001', []],
  ['06-0000-0001（代表）', '06-0000-0001', ['cell/phone-with-note']],
  ['06-0000-0001、06-0000-0002', null, ['cell/unreadable-phone']],
  ['FAX 06-0000-0002', null, ['cell/unreadable-phone']],
  ['TEL06-0000-0001 ＦＡＸ：06-0000-0002', '06-0000-0001', ['cell/phone-with-note']],
  ['電話・FAX 06-0000-0001', '06-0000-0001', ['cell/phone-with-note']],
  ['06-000-0001', null, ['cell/unreadable-phone']],
  ['なし', null, ['cell/unreadable-phone']],
])('the phone %s', (text, phone, codes) => {
  const { value, issues } = readPhone(text);
  expect(value).toBe(phone);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test('a phone whose first zero the spreadsheet ate is suggested, not repaired', () => {
  expect(readPhone('600000001')).toEqual({
    value: null,
    issues: [{ code: 'cell/unreadable-phone', suggestion: '0600000001' }],
  });
});

test.each([
  ['https://example.jp/a?b=1', 'https://example.jp/a?b=1'],
  [' HTTP://example.jp ', 'http://example.jp'],
  ['javascript:alert(1)', null],
  ['example.jp', null],
  ['https://', null],
  ['https://example.jp/"><script>', null],
])('the address %s', (text, address) => {
  expect(readWebAddress(text).value).toBe(address);
});

test.each([
  ['120', 120],
  ['１２０人', 120],
  ['60+30', null],
  ['12000', null],
  ['-5', null],
])('the number %s', (text, number) => {
  expect(readWholeNumber(text).value).toBe(number);
});
