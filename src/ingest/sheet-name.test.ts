import { expect, test } from 'vitest';
import { type IngestSource, normalise } from './normalise.ts';

const source: IngestSource<'nurseries'> = {
  ...{ id: 'nurseries/mihon', theme: 'nurseries', definition: null, areas: [] },
  ...{ asOf: '2026-10-01', fileName: '空き状況.xlsx' },
};

function read(name: string, lines: readonly string[] = [], more: Partial<IngestSource<'nurseries'>> = {}) {
  const rows = [...lines, '施設名,0歳児', 'みほん園,2'].map((line, index) => ({
    line: index + 1,
    cells: line.split(','),
  }));
  const { accepted, issues } = normalise({ tables: [{ name, rows, issues: [] }] }, { ...source, ...more });
  const { asOf, entryMonth } = accepted.at(-1)?.vacancies ?? {};
  return { asOf, entryMonth, codes: issues.map(({ code }) => code) };
}

test.each([
  ['11月入所', '2026-11'],
  ['令和８年１１月入所', '2026-11'],
  ['R8.12入園', '2026-12'],
  ['4月一斉', '2027-04'],
  ['R9.4一斉入所', '2027-04'],
  ['11月空き', '2026-11'],
  ['11月の空き状況', '2026-11'],
  ['R8.11', '2026-11'],
  ['令和8年11月', '2026-11'],
  ['令和8年11月分', '2026-11'],
])('a sheet called %s is for entry in %s', (name, month) => {
  expect(read(name)).toEqual({
    asOf: '2026-10-01',
    entryMonth: month,
    codes: ['file/entry-month-from-sheet'],
  });
});

test.each([
  ...[
    '11月1日現在',
    '令和8年10月1日現在',
    'R8.10',
    '令和8年10月',
    '10月空き',
    '11月',
    '11',
    'R8.11.1',
    'R8',
    '令和8年度',
  ],
  ...[
    '11月入所締切',
    '11月受付',
    '10月一斉受付',
    '11月入所児童数',
    '11月・12月入所',
    '次回11月入所',
    'R7.11',
  ],
])('a sheet called %s names no month of entry', (name) => {
  expect(read(name).entryMonth ?? null).toBeNull();
});

test('a month of a sheet alone, which may be that of the count, waits for the date of the count', () => {
  expect(read('R8.11', [], { asOf: null })).toMatchObject({ entryMonth: null, codes: [] });
  expect(read('R8.11', ['令和8年10月1日現在'], { asOf: null }).entryMonth).toBe('2026-11');
});

test('a month alone does not make places of numbers that nothing explains', () => {
  const unexplained = { asOf: undefined, codes: ['column/unexplained-classes'] };
  expect(read('R8.11', [], { fileName: '一覧.xlsx' })).toMatchObject(unexplained);
  expect(read('11月入所', [], { fileName: '一覧.xlsx' }).entryMonth).toBe('2026-11');
  expect(read('11月入所 申込者数', [], { fileName: '一覧.xlsx' }).asOf).toBeUndefined();
});

test('title and header come first; another month in the name is doubted', () => {
  expect(read('11月入所', ['12月入所 空き'])).toMatchObject({
    entryMonth: '2026-12',
    codes: ['file/sheet-name-differs', 'row/entry-month-from-title'],
  });
  expect(read('12月入所', ['令和8年12月入所 空き']).codes).toEqual(['row/entry-month-from-title']);
  expect(read('R8.11', ['令和8年12月入所 空き']).codes).toEqual(['row/entry-month-from-title']);
  expect(read('11月入所', ['11月・12月入所 空き']).entryMonth).toBeNull();
});

test('headings between the rows come first too', () => {
  expect(read('11月入所', ['施設名,0歳児', 'みほん園,1', '12月入所,']).entryMonth).toBe('2026-12');
});

test('the date of a count dates a file without a date, and is doubted beside another', () => {
  expect(read('令和8年11月1日現在', [], { asOf: null })).toMatchObject({
    asOf: '2026-11-01',
    entryMonth: null,
    codes: ['file/date-from-sheet'],
  });
  expect(read('基準日R8.11.1', [], { asOf: null }).asOf).toBe('2026-11-01');
  expect(read('11月1日現在', [], { asOf: null }).asOf).toBeNull();
  expect(read('11月1日現在')).toMatchObject({ asOf: '2026-10-01', codes: ['file/sheet-name-differs'] });
});
