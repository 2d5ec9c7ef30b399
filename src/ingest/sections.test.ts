import { expect, test } from 'vitest';
import { bareSource, readBothWays } from '#tests/ingest/read-both-ways.ts';

const source = bareSource('空き状況.csv');

function read(...lines: string[]) {
  const { report, long } = readBothWays(lines, source);
  const { accepted, issues } = report;
  const codes = issues.map(({ code }) => code);
  expect(long.issues.map(({ code }) => code).sort()).toEqual([...codes].sort());
  const rows = accepted.map(({ name, vacancies }) => {
    const [cell] = vacancies?.cells ?? [];
    return [name, vacancies?.entryMonth ?? null, cell?.kind === 'count' ? cell.count : (cell?.kind ?? null)];
  });
  return { rows, codes };
}

test('a month of entry between the rows is that of the rows below it', () => {
  expect(
    read(
      '10月入所 空き',
      '施設名,0歳児',
      'みほん園,1',
      '11月入所 空き,',
      'みほん園,2',
      '【12月入所】',
      'みほん二園,3',
    ),
  ).toMatchObject({
    rows: [
      ['みほん園', '2026-10', 1],
      ['みほん園', '2026-11', 2],
      ['みほん二園', '2026-12', 3],
    ],
  });
  const again = read('10月入所 空き', '施設名,0歳児', 'みほん園,1', '10月入所 空き,', 'みほん二園,2');
  expect(again.rows.map(([, month]) => month)).toEqual(['2026-10', '2026-10']);
  expect(again.codes).toEqual(['row/entry-month-from-title', 'row/title']);
  const several = read('施設名,0歳児', '10月入所,', 'みほん園,1', '11月・12月入所,', 'みほん二園,2');
  expect(several.rows.map(([, month]) => month)).toEqual(['2026-10', null]);
  expect(several.codes).toContain('row/entry-months-in-title');
});

test('it gives way to the header', () => {
  const { rows, codes } = read('施設名,10月入所 0歳児', 'みほん園,1', '【11月入所】', 'みほん二園,2');
  expect(rows.map(([, month]) => month)).toEqual(['2026-10', '2026-10']);
  expect(codes).toEqual(['row/other-entry-month-in-title']);
});

test('numbers below a heading of capacities are no places, until a heading of places', () => {
  const found = read(
    ...[
      '施設名,0歳児,1歳児',
      'みほん園,1,2',
      '利用定員,,',
      'みほん園,9,9',
      '地域型,,',
      'みほん三園,調整中,9',
    ],
    ...['空き状況,,', 'みほん二園,3,4'],
  );
  expect(found.rows).toEqual([
    ['みほん園', null, 1],
    ['みほん園', null, 'unknown'],
    ['みほん三園', null, 'unknown'],
    ['みほん二園', null, 3],
  ]);
  expect(found.codes.filter((code) => code.startsWith('cell/'))).toEqual([]);
  expect(found.codes).toContain('row/no-places-below');
});

test('numbers of a row that calls itself a capacity are no places', () => {
  const { rows, codes } = read(
    '空き状況',
    '施設名,区分,0歳児',
    'みほん園,利用定員,6',
    'みほん園,空き,1',
    'みほん園,申込者数,9',
  );
  expect(rows.map(([, , count]) => count)).toEqual([1]);
  expect(codes).toEqual(['row/title', 'row/beside-places', 'row/beside-places']);
});

test('those of 「募集定員」 may be a capacity', () => {
  const rows = read('空き状況', '施設名,区分,0歳児', 'みほん園,募集定員,6', 'みほん園,募集人数,1').rows;
  expect(rows.map(([, , count]) => count)).toEqual([1]);
  const below = read('空き状況', '施設名,0歳児', 'みほん園,1', '募集定員,', 'みほん二園,6');
  expect(below.rows.map(([, , count]) => count)).toEqual([1, 'unknown']);
  expect(below.codes).toContain('row/no-places-below');
});

test('they are none where the column that says so has no name, or one that is not read', () => {
  for (const name of ['', '項目']) {
    const { rows } = read('空き状況', `施設名,${name},0歳児`, 'みほん園,定員,6', 'みほん二園,空き,1');
    expect(rows.map(([, , count]) => count)).toEqual(['unknown', 1]);
  }
});

test('a remark that ends in such a word takes nothing from its row', () => {
  const { rows } = read('空き状況', '施設名,お知らせ,0歳児', 'みほん園,来年度から変わるのは利用定員,6');
  expect(rows.map(([, , count]) => count)).toEqual([6]);
});

test('a header that says places holds for the whole table', () => {
  const { rows } = read('施設名,0歳児空き', 'みほん園,1', '【定員】', 'みほん二園,2');
  expect(rows.map(([, , count]) => count)).toEqual([1, 2]);
});
