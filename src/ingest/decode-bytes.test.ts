import { expect, it, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 「施設,髙①㈱」 in windows-31j */
const shiftJis = Uint8Array.of(0x8e, 0x7b, 0x90, 0xdd, 0x2c, 0xfb, 0xfc, 0x87, 0x40, 0x87, 0x8a);

/** 「施設名,住所,園」 in EUC-JP */
const eucJp = Uint8Array.of(
  0xbb,
  0xdc,
  0xc0,
  0xdf,
  0xcc,
  0xbe,
  0x2c,
  0xbd,
  0xbb,
  0xbd,
  0xea,
  0x2c,
  0xb1,
  0xe0,
);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((unit, index) => {
    bytes.setUint16(index * 2, unit.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(bytes.buffer);
}

test.each([
  ['UTF-8', utf8('施設'), undefined, '施設', 'utf-8'],
  ['UTF-8 with mark', utf8('\ufeff施設'), undefined, '施設', 'utf-8'],
  ['Shift_JIS', shiftJis, undefined, '施設,髙①㈱', 'shift_jis'],
  ['Shift_JIS, declared', shiftJis, 'shift_jis', '施設,髙①㈱', 'shift_jis'],
  ['UTF-16 LE with mark', utf16('\ufeff施設', true), undefined, '施設', 'utf-16le'],
  [
    'UTF-16 LE without mark',
    utf16('施設名,電話\n見本園,06\n', true),
    undefined,
    '施設名,電話\n見本園,06\n',
    'utf-16le',
  ],
  [
    'UTF-16 LE without mark, with 一 and a wide space',
    utf16('施設名,住所\n見本　園,見本町一丁目\n', true),
    undefined,
    '施設名,住所\n見本　園,見本町一丁目\n',
    'utf-16le',
  ],
  ['UTF-16 BE without mark', utf16('施設名\t電話\r\n', false), undefined, '施設名\t電話\r\n', 'utf-16be'],
  ['UTF-16 BE with mark', utf16('\ufeff施設', false), undefined, '施設', 'utf-16be'],
  ['UTF-16 BE, declared', utf16('施設', false), 'utf-16be', '施設', 'utf-16be'],
  ['EUC-JP, declared', Uint8Array.of(0xbb, 0xdc, 0xc0, 0xdf), 'euc-jp', '施設', 'euc-jp'],
] as const)('%s', (_, bytes, declared, text, encoding) => {
  expect(decodeBytes(bytes, declared)).toEqual({ text, encoding, issues: [] });
});

it('takes half-width kana, accents and a lost character here and there as they are', () => {
  for (const text of [
    '施設名,ｶﾅ\nみほん園,ﾐﾎﾝｴﾝ\n',
    'Café Crème,naïve\n',
    `${'見本の施設の名前'.repeat(9)}\ufffd`,
  ]) {
    expect(decodeBytes(utf8(text)).text).toBe(text);
  }
});

it('says when the file is not in the encoding its source names, unless both read it alike', () => {
  expect(decodeBytes(utf8('施設'), 'shift_jis').issues).toEqual([
    { code: 'file/encoding-differs', params: { declared: 'shift_jis', found: 'utf-8' } },
  ]);
  expect(decodeBytes(utf8('name'), 'shift_jis').issues).toEqual([]);
});

test.each([
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'file/no-workbook'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'file/old-workbook'],
  ['a PDF', utf8('%PDF-1.7'), 'file/pdf'],
  ['a web page', utf8('\ufeff\r\n<!DOCTYPE html>\n<title>404</title>'), 'file/web-page'],
  ['a web page without a type', utf8('<?xml version="1.0"?><HTML lang="ja">'), 'file/web-page'],
  ['NUL bytes', utf8('a\0b'), 'file/not-text'],
  ['a NUL byte among UTF-8 of even length', utf8('施設名,電話\n見本\0 園,06\n'), 'file/not-text'],
  ['ISO-2022-JP, all ASCII', utf8('name\n\u001b$B$_$[$s\u001b(B\n'), 'file/garbled'],
  ['EUC-JP that Shift_JIS would read', eucJp, 'file/undecodable'],
  ['UTF-8 once read as Latin-1', utf8(String.fromCharCode(...utf8('施設名,住所'))), 'file/garbled'],
  [
    'UTF-8 once read as Shift_JIS',
    utf8(new TextDecoder('shift_jis').decode(utf8('あかちゃんひろば,たいよう'))),
    'file/garbled',
  ],
  ['text that lost its characters', utf8('\ufffd\ufffd\ufffd,'.repeat(4)), 'file/garbled'],
  ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0x80), 'file/undecodable'],
  ['UTF-8 cut in the middle of a character', utf8('名称'.repeat(9)).slice(0, -1), 'file/undecodable'],
  [
    'UTF-8 with one byte broken',
    Uint8Array.of(...utf8('ひらがなの保育園の名前がならぶ'), 0xe3),
    'file/undecodable',
  ],
])('%s are refused', (_, bytes, code) => {
  const { text, issues } = decodeBytes(bytes);
  expect(text).toBeNull();
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});
