import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#domain/csv.ts';
import { decodeBytes } from '#ingest/decode-bytes.ts';
import { readTable } from '#ingest/read-table.ts';
import { csvFile } from './csv-text.ts';

/** What our reader sees in a file that was written here. */
function reread(bytes: Uint8Array): (readonly string[])[] {
  return readTable(decodeBytes(bytes, undefined).text ?? '').rows.map(({ cells }) => cells);
}

const header = ['施設名', '電話番号', '0歳児', '備考'];

describe('csv', () => {
  it('ends lines as Windows does and quotes only what needs it', () => {
    expect(csvText([header, ['みほん園', '-06-0000-0000', '-', 'a,"b"\n=c']])).toBe(
      '施設名,電話番号,0歳児,備考\r\nみほん園,\'-06-0000-0000,-,"a,""b""\n=c"\r\n',
    );
  });

  const mark = fc.constantFrom('-', '－', '×', '○', '△', '0', '12', '', "'", '=1+1', '@x', '\t', '"', ',');
  const cell = fc.oneof(mark, fc.string({ unit: fc.constantFrom(...'あ保園ー-=+@\'",\n\t 0123～①㈱髙') }));
  const table = fc.array(fc.tuple(fc.constant('x'), cell, cell, cell), { minLength: 1, maxLength: 6 });

  it.each(['utf-8', 'shift_jis'] as const)('in %s gives every cell back', (encoding) => {
    fc.assert(
      fc.property(table, (rows) => {
        const { bytes, lacking } = csvFile([header, ...rows], encoding);
        expect(lacking).toEqual([]);
        expect(reread(bytes!)).toEqual([header, ...rows]);
      }),
    );
  });

  it('begins with the mark that tells Excel it is UTF-8', () => {
    expect([...csvFile([['a']], 'utf-8').bytes!]).toEqual([0xef, 0xbb, 0xbf, 0x61, 13, 10]);
  });

  it('says what Shift_JIS lacks and where, and writes nothing in its place', () => {
    const { bytes, lacking } = csvFile([['施設名'], ['𠮷田園'], ['👶園', '𠮷']], 'shift_jis');
    expect(bytes).toBeNull();
    expect(lacking).toEqual([
      {
        character: '𠮷',
        cells: [
          { row: 2, column: 1 },
          { row: 3, column: 2 },
        ],
      },
      { character: '👶', cells: [{ row: 3, column: 1 }] },
    ]);
  });

  it('says what comes back as its neighbour', () => {
    const { bytes, changed } = csvFile([['9:00〜17:00']], 'shift_jis');
    expect(changed).toEqual([{ character: '〜', cells: [{ row: 1, column: 1 }] }]);
    expect(reread(bytes!)).toEqual([['9:00～17:00']]);
  });
});

it('a list full of characters that Shift_JIS lacks is looked through once, however many there are', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`園${String.fromCodePoint(0x20000 + index)}`]);
  const { bytes, lacking } = csvFile(rows, 'shift_jis');
  expect(bytes).toBeNull();
  expect(lacking).toHaveLength(20_000);
  expect(lacking.at(-1)).toEqual({
    character: rows.at(-1)?.[0]?.slice(1),
    cells: [{ row: 20_000, column: 1 }],
  });
}, 5_000);
