import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import type { SourceFile } from './source-file.ts';

function read(text: string, definition: Partial<SourceFile> | null = null) {
  const source = {
    ...{ publisher: '見本市', lgCode: '272035', title: '見本', licence: null, page: null, url: null },
    how: 'csv' as const,
    columns: {},
    ...definition,
  };
  const { accepted, issues } = normalise(new TextEncoder().encode(text), {
    id: 'nurseries/mihon',
    theme: 'nurseries',
    definition: definition && source,
    areas: [],
    asOf: '2026-08-01',
    fileName: '空き状況.csv',
  });
  const { entryMonth = null, cells = [] } = accepted[0]?.vacancies ?? {};
  return {
    entryMonth,
    places: cells.slice(0, 2).map(({ raw }) => raw),
    codes: issues.map(({ code }) => code),
    months: issues.find(({ code }) => code === 'column/entry-months')?.params?.months,
  };
}

describe('one month of entry over all places is theirs', () => {
  test.each([
    ['施設名,9月入所 0歳児,9月入所 1歳児', '2026-09'],
    ['施設名,0歳児（令和9年2月入所分）,1歳児（令和9年2月入所分）', '2027-02'],
    ['施設名,令和8年度2月入所0歳,令和8年度2月入所1歳', '2027-02'],
    ['施設名,９月入所可能数（０歳児）,９月入所可能数（１歳児）', '2026-09'],
    ['施設名,10月1日入園,\n,0歳児,1歳児', '2026-10'],
    ['施設名,9月入所受入可能数,,9月入所申込者数,\n,0歳児,1歳児,0歳児,1歳児', '2026-09'],
    ['施設名,0歳児,1歳児', null],
    ['施設名,8月1日現在の空き,\n,0歳児,1歳児', null],
  ])('%s', (header, entryMonth) => {
    const found = read(`${header}\nみほん園,1,2\n`);
    expect(found).toMatchObject({ entryMonth, places: ['1', '2'], codes: [] });
  });

  test('unless a row says another', () => {
    const found = read('施設名,入所月,9月入所 0歳児,9月入所 1歳児\nみほん園,10月,1,2\n');
    expect(found).toMatchObject({ entryMonth: '2026-10', places: ['1', '2'] });
  });

  test('of places counted on one day for entry in a month, those for entry are read', () => {
    const header = '施設名,8月1日現在,,9月1日入所可能数,\n,0歳児,1歳児,0歳児,1歳児';
    expect(read(`${header}\nみほん園,1,2,3,4\n`)).toMatchObject({
      entryMonth: '2026-09',
      places: ['3', '4'],
    });
  });

  test('the month of those who are there is none of entry', () => {
    const header = '施設名,令和8年9月1日在籍,,10月入所,\n,0歳児,1歳児,0歳児,1歳児';
    expect(read(`${header}\nみほん園,1,2,3,4\n`)).toMatchObject({
      entryMonth: '2026-10',
      places: ['3', '4'],
      codes: [],
    });
  });

  test('also where a source.json names the columns, and it says so where that has another month', () => {
    const columns = { name: '施設名', 'vacancies.0': '0歳児', 'vacancies.1': '1歳児' };
    const text = '施設名,10月入所,\n,0歳児,1歳児\nみほん園,1,2\n';
    const headerLine = 2;
    expect(read(text, { columns, headerLine })).toMatchObject({ entryMonth: '2026-10', codes: [] });
    expect(read(text, { columns, headerLine, constants: { entryMonth: '2026-09' } })).toMatchObject({
      entryMonth: '2026-10',
      codes: ['column/other-entry-month'],
    });
  });
});

describe('of several months none is guessed, and it is said what to do', () => {
  test.each([
    ['施設名,9月入所 0歳児,9月入所 1歳児,10月入所 0歳児,10月入所 1歳児'],
    ['施設名,9月0歳,9月1歳,10月0歳,10月1歳'],
    ['施設名,0歳児（9月）,1歳児（9月）,0歳児（10月）,1歳児（10月）'],
    ['施設名,9月入所,,10月入所,\n,0歳児,1歳児,0歳児,1歳児'],
    ['施設名,0歳児,,1歳児,\n,9月,10月,9月,10月'],
  ])('%s', (header) => {
    const found = read(`${header}\nみほん園,1,2,3,4\n`);
    expect(found).toMatchObject({ entryMonth: null, places: [], months: '9月・10月' });
    expect(found.codes).not.toContain('row/no-name');
  });

  test('a bare month beside a class may be that of the count', () => {
    expect(read('施設名,10月0歳児,10月1歳児\nみほん園,1,2\n')).toMatchObject({
      places: [],
      codes: ['column/entry-months'],
    });
  });
});
