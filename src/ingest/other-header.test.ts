import { expect, test } from 'vitest';
import { bareSource, readBothWays } from '#tests/ingest/read-both-ways.ts';
import { convertedRows } from './export/converted-rows.ts';
import { facilityTable } from './export/facility-table.ts';
import { linesBelowOthers, originalRows } from './export/original-columns.ts';
import { readTable } from './read-table.ts';

const source = bareSource('空き状況.csv');

function read(...lines: string[]) {
  const { report, long } = readBothWays(lines, source);
  const { accepted, rejected, issues } = report;
  expect(long.counts['row/other-header']).toBe(
    issues.filter(({ code }) => code === 'row/other-header').length || undefined,
  );
  return {
    rows: accepted.map(({ name, address, vacancies }) => [
      name,
      address,
      vacancies?.cells.slice(0, 2).map((cell) => (cell.kind === 'count' ? cell.count : cell.kind)),
    ]),
    rejected: rejected.length,
    codes: issues.map(({ code, row }) => `${code} ${row}`),
  };
}

const first = ['施設名,所在地,0歳児,1歳児', 'みほん園,見本町1,1,2'];
const known = ['みほん園', '見本町1', [1, 2]];
const unknown = (name: string, address: string | null) => [name, address, ['unknown', 'unknown']];

test('below a header in another order only what it calls the same is read', () => {
  expect(read(...first, ',,,', '施設名,所在地,1歳児,0歳児', 'みほん二園,見本町2,5,6')).toEqual({
    rows: [known, unknown('みほん二園', '見本町2')],
    rejected: 0,
    codes: ['row/blank 3', 'row/other-header 4'],
  });
  expect(read(...first, '園名,電話,0歳児,1歳児', 'みほん二園,06-0000-0001,5,6').rows).toEqual([
    known,
    ['みほん二園', null, [5, 6]],
  ]);
});

test('capacities below a header of their own, over one line or two, are no places', () => {
  const capacities = 'みほん二園,見本町2,6,12';
  const rows = [known, unknown('みほん二園', '見本町2')];
  expect(read(...first, '施設名,所在地,0歳児定員,1歳児定員', capacities).rows).toEqual(rows);
  for (const lower of [',,0歳児,1歳児', '施設名,所在地,0歳児,1歳児'])
    expect(read(...first, '施設名,所在地,利用定員,', lower, capacities)).toMatchObject({ rows, rejected: 0 });
  const twoLines = ['施設名,所在地,空き,', ',,0歳児,1歳児', 'みほん園,見本町1,1,2'];
  expect(read(...twoLines, '施設名,所在地,利用定員,', ',,0歳児,1歳児', capacities)).toMatchObject({
    rows,
    rejected: 0,
  });
});

test.each(['認定こども園', '施設名（公立）', '小規模保育施設名', ''])(
  'so it is where it calls the nurseries 「%s」',
  (name) => {
    expect(read(...first, `${name},所在地,1歳児,0歳児`, 'みほん二園,見本町2,5,6')).toEqual({
      rows: [known, unknown('みほん二園', '見本町2')],
      rejected: 0,
      codes: ['row/other-header 3'],
    });
    expect(read(...first, `${name},所在地,0歳児,1歳児`, 'みほん二園,見本町2,5,6').rows.at(-1)?.[2]).toEqual([
      5, 6,
    ]);
  },
);

test('a place that names another class is no header', () => {
  expect(read(...first, 'みほん二園,見本町2,1歳児,5').codes).toEqual(['cell/joint-total 3']);
});

test('the first header once more ends it', () => {
  const { rows, codes } = read(
    ...[...first, '施設名,所在地,1歳児,0歳児', 'みほん二園,見本町2,5,6'],
    ...[first[0] ?? '', 'みほん三園,見本町3,3,4'],
  );
  expect(rows.map(([, , places]) => places)).toEqual([
    [1, 2],
    ['unknown', 'unknown'],
    [3, 4],
  ]);
  expect(codes).toEqual(['row/other-header 3', 'row/repeated-header 5']);
});

test('a nursery that is called like a header is one', () => {
  expect(read(...first, 'みほん名,見本町2,3,4', 'みほん園名称,見本町3,3,4').codes).toEqual([]);
  expect(read(...first, '施設名,,,', 'みほん二園,見本町3,3,4').rows.at(-1)?.[2]).toEqual([3, 4]);
});

test('rows below another header are in our template as they were read, and not in the columns of the file', () => {
  const lines = [...first, '施設名,電話,1歳児,0歳児', 'みほん二園,06-0000-0001,5,6'];
  const table = facilityTable([readTable(lines.join('\n'))], source);
  if (table === null) throw new Error('no table');
  expect(originalRows(table)).toEqual(first.map((line) => line.split(',')));
  expect(linesBelowOthers(table)).toEqual([4]);
  const [header = [], , below = []] = convertedRows(table, 'nurseries', 'template').rows;
  const cell = (name: string) => below[header.indexOf(name)];
  expect(['施設名', '住所', '0歳児', '1歳児'].map(cell)).toEqual(['みほん二園', '', '不明', '不明']);
});
