import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import { shownValue } from './shown-value.ts';
import { openFile } from './workbook.ts';

async function tablesOf(...sheets: WriteSheet[]) {
  const opened = await openFile(await writeXlsx({ sheets }));
  if (!('tables' in opened)) throw new Error('not opened');
  return opened.tables;
}

const linesOf = (rows: readonly { cells: readonly string[] }[] = []) =>
  rows.map(({ cells }) => cells.join('|'));

describe('a workbook', () => {
  it('gives its visible sheets, each row with its number and as wide as the table', async () => {
    const tables = await tablesOf(
      { name: '一覧', rows: [['施設名', '定員'], ['みほん園', 60], ['みほん二園']] },
      { name: '作業用', rows: [['x']], hidden: true },
    );
    expect(tables.map(({ name }) => name)).toEqual(['一覧']);
    expect(tables[0]?.rows).toEqual([
      { line: 1, cells: ['施設名', '定員'] },
      { line: 2, cells: ['みほん園', '60'] },
      { line: 3, cells: ['みほん二園', ''] },
    ]);
  });

  it('that would unpack to gigabytes is not unpacked', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '一覧', rows: [['施設名'], ['みほん園']] }] });
    const lastEntry = bytes.findLastIndex(
      (byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    const huge = bytes.slice();
    new DataView(huge.buffer).setUint32(lastEntry + 24, 2 ** 31, true);
    expect('tables' in (await openFile(bytes))).toBe(true);
    expect(await openFile(huge)).toBe(huge);
  });

  it('whose last possible cell holds something is read near its beginning, in bounded time and memory', async () => {
    const stray = new Map([['1048575,16383', { value: 'x', type: 'string' as const }]]);
    const [table] = await tablesOf({ name: '一覧', rows: [['施設名'], ['みほん園']], cells: stray });
    expect(linesOf(table?.rows)).toEqual(['施設名', 'みほん園']);
    expect(table?.issues.map(({ code }) => code)).toEqual(['table/far-cells']);
  });

  it('with a stray cell in the last column is as wide as its list, and says so', async () => {
    const strayAt = async (column: number) => {
      const stray = new Map([[`0,${column}`, { value: 'x', type: 'string' as const }]]);
      const rows = [
        ['施設名', '定員'],
        ['みほん園', 60],
      ];
      const [table] = await tablesOf({ name: '一覧', rows, cells: stray });
      return { width: table?.rows[1]?.cells.length, issues: table?.issues };
    };
    const issues = [{ code: 'table/far-cells', params: { range: 'A:B' } }];
    expect(await strayAt(16_383)).toEqual({ width: 2, issues });
    expect(await strayAt(102)).toEqual({ width: 2, issues });
    expect(await strayAt(101)).toEqual({ width: 102, issues: [] });
  });

  it('tells what is read although it is hidden, runs of rows together', async () => {
    const hidden = { hidden: true };
    const [table] = await tablesOf({
      name: '一覧',
      rows: [['施設名', 'メモ'], ['あ園', '1'], ['い園'], ['う園'], ['え園']],
      columns: [{}, hidden, hidden],
      rowDefs: new Map([1, 2, 4].map((row) => [row, hidden])),
    });
    expect(table?.issues).toEqual([
      { code: 'column/hidden', params: { columns: 'B' } },
      { code: 'row/hidden', row: 2, params: { lines: 2 } },
      { code: 'row/hidden', row: 5, params: { lines: 1 } },
    ]);
  });

  it('holds no control characters and no half characters', async () => {
    const [table] = await tablesOf({ name: '一覧', rows: [['みほん\r園', '\u0000み\u0001ほん']] });
    expect(linesOf(table?.rows)).toEqual(['みほん\n園|みほん']);
    expect(shownValue('みほん\ud800園', undefined, String)).toBe('みほん\ufffd園');
  });

  it('shows dates with their year, formulas by their last value, numbers as their format shows them', async () => {
    const cells = new Map([
      ['0,1', { value: 0, style: { numFmt: '0;-0;"-"' } }],
      ['0,2', { value: 3, style: { numFmt: '0"人"' } }],
      ['0,3', { formula: '1+2', formulaResult: 3 }],
    ]);
    const [table] = await tablesOf({
      name: '一覧',
      rows: [[new Date('2026-08-01T00:00:00Z'), 0, 3, null, true]],
      cells,
    });
    expect(linesOf(table?.rows)).toEqual(['2026-08-01|-|3人|3|TRUE']);
  });

  it('fills a cell merged over rows, and keeps one merged over columns as one', async () => {
    const [table] = await tablesOf({
      name: '一覧',
      rows: [
        ['区', '施設名', '年齢', null],
        ['北区', 'みほん園', 2, null],
        [null, 'みほん二園', 0, 1],
      ],
      merges: [
        { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
      ],
    });
    expect(linesOf(table?.rows)).toEqual(['区|施設名|年齢|', '北区|みほん園|2|', '北区|みほん二園|0|1']);
    expect(table?.rows[1]?.merged?.get(3)).toEqual({ from: 2, to: 3, rows: 1 });
    expect(table?.rows[2]?.merged?.get(0)).toEqual({ from: 0, to: 0, rows: 2 });
    expect(table?.rows[2]?.merged?.has(2)).toBe(false);
  });

  it('that is none stays the bytes it is, and so does text', async () => {
    for (const bytes of [Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), new TextEncoder().encode('施設名')]) {
      expect(await openFile(bytes)).toBe(bytes);
    }
  });
});

const rounding = (value: unknown, format: string) =>
  format === '0.00' ? Number(value).toFixed(2) : `${value}円`;

test.each([
  [34.693725, '0.00', '34.693725'],
  [34.5, '0.00', '34.50'],
  [5, '0円', '5円'],
  [0.1 + 0.2, undefined, '0.3'],
  [new Date('1899-12-30T09:05:00Z'), undefined, '9:05'],
  [new Date('2026-08-01T09:05:00Z'), undefined, '2026-08-01 9:05'],
  [new Date(Number.NaN), undefined, ''],
  [false, undefined, 'FALSE'],
  [null, '0', ''],
])('%s with the format %s shows %s', (value, format, shown) => {
  expect(shownValue(value, format, rounding)).toBe(shown);
});
