import { describe, expect, test } from 'vitest';
import { type IngestSource, normalise } from './normalise.ts';
import type { SourceFile } from './source-file.ts';

const table = ['施設名,0歳児,1歳児', 'みほん園,1,2'];
const description: SourceFile = {
  ...{ publisher: '見本市', lgCode: '272035', title: '空き', licence: null, page: null, url: null },
  ...{ how: 'csv', columns: {} },
};

function read(lines: readonly string[], more: Partial<IngestSource<'nurseries'>> = {}) {
  const source = { id: 'nurseries/mihon', theme: 'nurseries' as const, areas: [], fileName: '空き状況.csv' };
  const text = new TextEncoder().encode(lines.join('\n'));
  const { accepted, issues } = normalise(text, {
    ...{ ...source, definition: description, asOf: '2026-09-01' },
    ...more,
  });
  return {
    months: accepted.map(({ vacancies }) => vacancies?.entryMonth ?? null),
    found: issues.map(({ code, params }) => [code, ...Object.values(params ?? {})]),
  };
}

const declaring = (entryMonth: `${number}-${number}`) => ({
  definition: { ...description, constants: { entryMonth } },
});

describe('a month of entry in a title line', () => {
  test('is that of the file where nothing else names one, and it is said', () => {
    expect(read(['令和8年10月入所　空き状況', ...table])).toEqual({
      months: ['2026-10'],
      found: [['row/entry-month-from-title', '2026-10']],
    });
    expect(read(['2月入所分', ...table])).toEqual({
      months: ['2027-02'],
      found: [['row/entry-month-from-title', '2027-02']],
    });
  });

  test('stands beside the date in the same line', () => {
    expect(read(['空き状況（令和8年9月1日現在、10月入所分）', ...table], { asOf: null })).toEqual({
      months: ['2026-10'],
      found: [
        ['row/date-from-title', '2026-09-01'],
        ['row/entry-month-from-title', '2026-10'],
      ],
    });
  });

  test('without a year stays unknown where no date tells it', () => {
    expect(read(['10月入所分', ...table], { asOf: null })).toEqual({
      months: [null],
      found: [['row/title'], ['table/year-unknown', 1]],
    });
  });

  test('gives way to the column, the header and the source.json; where it differs from the last two it is said', () => {
    const title = '令和8年10月入所 空き状況';
    expect(read([title, `${table[0]},入所月`, `${table[1]},11`]).months).toEqual(['2026-11']);
    expect(read([title, '施設名,11月入所 0歳児,11月入所 1歳児', 'みほん園,1,2'])).toEqual({
      months: ['2026-11'],
      found: [['row/other-entry-month-in-title', '令和8年10月', '2026-11']],
    });
    expect(read([title, ...table], declaring('2026-09'))).toEqual({
      months: ['2026-09'],
      found: [['row/other-entry-month-in-title', '令和8年10月', '2026-09']],
    });
    expect(read([title, ...table], declaring('2026-10')).found).toEqual([['row/title']]);
  });

  test('is none of several, in one title or in more', () => {
    for (const titles of [['10月・11月入所'], ['10月入所', '令和8年11月1日入所分']]) {
      const { months, found } = read([...titles, ...table]);
      expect(months).toEqual([null]);
      expect(found[0]?.[0]).toBe('row/entry-months-in-title');
    }
    expect(read(['10月入所', '令和8年10月1日入所分', ...table]).months).toEqual(['2026-10']);
  });

  test('may be April from August on, when children are taken in all at once', () => {
    expect(read(['令和9年4月一斉入所 募集人数', ...table]).found).toEqual([
      ['row/entry-month-from-title', '2027-04'],
    ]);
    expect(read(['令和9年5月入所 募集人数', ...table]).found).toContainEqual([
      ...['table/entry-month-far', '2026-09-01', '2027-05', 1],
    ]);
  });

  test.each(['9月1日現在', '令和8年度 空き状況', '令和8年9月分', '申込締切 10月5日'])(
    '「%s」 is none',
    (title) => {
      expect(read([title, ...table])).toMatchObject({ months: [null] });
    },
  );

  test('says nothing of a list without places', () => {
    expect(read(['令和8年10月入所のご案内', '施設名', 'みほん園']).found).toEqual([['row/title']]);
  });
});

describe('a bare month over the classes', () => {
  const under = (month: string) => [`施設名,${month},`, ',0歳児,1歳児', 'みほん園,1,2'];

  test.each([
    ['10月', '2026-10'],
    ['12月', '2026-12'],
    ['令和8年10月', '2026-10'],
  ])('%s, which is after the date of the file, is that of entry', (month, entryMonth) => {
    expect(read(under(month))).toEqual({
      months: [entryMonth],
      found: [['column/entry-month-inferred', entryMonth, '2026-09-01']],
    });
  });

  test('in the last months of a year the next year is meant', () => {
    expect(read(under('1月'), { asOf: '2026-12-01' }).months).toEqual(['2027-01']);
  });

  test.each(['9月', '8月', '4月', '令和7年10月'])('%s may be that of the count', (month) => {
    expect(read(under(month))).toEqual({ months: [null], found: [] });
  });

  test('stays unknown without a date, and gives way to what is said', () => {
    expect(read(under('10月'), { asOf: null }).months).toEqual([null]);
    expect(read(under('10月'), declaring('2026-11')).months).toEqual(['2026-11']);
    expect(read(['11月入所分', ...under('10月')]).months).toEqual(['2026-11']);
  });
});
