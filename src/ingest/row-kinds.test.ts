import { expect, test } from 'vitest';
import { bareSource, readBothWays } from '#tests/ingest/read-both-ways.ts';

const source = bareSource('一覧.csv');

function read(...lines: string[]) {
  const { report, long } = readBothWays(lines, source);
  const { accepted, rejected, issues } = report;
  const codes = (found: typeof issues) => [...new Set(found.map(({ code }) => code))].sort();
  expect(codes(long.issues)).toEqual(codes(issues));
  return {
    rows: accepted.map(({ name, phone, vacancies }) => [
      name,
      phone,
      vacancies?.cells.slice(0, 2).map((cell) => (cell.kind === 'count' ? cell.count : cell.kind)),
    ]),
    rejected: rejected.map(({ row }) => row),
    found: issues.map(({ code, row, params }) => [code, row, ...Object.values(params ?? {})]),
  };
}

const header = '施設名,電話番号,区分,0歳児,1歳児';

test('a row of places without a name belongs to the row of capacities above it, and it is said', () => {
  const lines = [
    ...['みほん園,06-0000-0001,定員,6,12', ',,空き,1,2'],
    ...['みほん二園,06-0000-0002,定員,9,9', '　,,空き,0,-'],
  ];
  expect(read(header, ...lines)).toEqual({
    rows: [
      ['みほん園', '06-0000-0001', [1, 2]],
      ['みほん二園', '06-0000-0002', [0, 'unknown']],
    ],
    rejected: [],
    found: [
      ['row/beside-places', 2, '定員', '空き', 3],
      ['row/beside-places', 4, '定員', '空き', 5],
      ['cell/unknown-mark', 5],
    ],
  });
});

test('so it does where both have the name, in whatever order, and among more rows than two', () => {
  const header3 = '施設名,電話番号,,0歳児,1歳児';
  for (const name of ['みほん園', '']) {
    const { rows, rejected, found } = read(
      header3,
      ...['みほん園,06-0000-0001,募集数,1,2', `${name},,優先利用数,0,1`, `${name},,申込者数,3,4`],
      ...['みほん二園,06-0000-0002,申込者数,8,9', 'みほん二園,,募集数,5,6'],
    );
    expect(rows).toEqual([
      ['みほん園', '06-0000-0001', [1, 2]],
      ['みほん二園', '06-0000-0002', [5, 6]],
    ]);
    expect(rejected).toEqual([]);
    expect(found.map(([code, row]) => [code, row])).toEqual([
      ['row/beside-places', 3],
      ['row/beside-places', 4],
      ['row/beside-places', 5],
    ]);
  }
});

test('a place that is blank there is not the capacity above it', () => {
  const { rows } = read(header, 'みほん園,,定員,6,12', ',,空き,,2');
  expect(rows).toEqual([['みほん園', null, ['unknown', 2]]]);
});

test('a row without a name that is no such pair is nobody’s', () => {
  const pair = ['みほん園,,定員,6,12', ',,空き,1,2'];
  /* Another such row, one without a label, one after a blank line, one of its own. */
  expect(read(header, ...pair, ',,空き,3,4').rejected).toEqual([4]);
  expect(read(header, ...pair, ',06-0000-0003,,3,4').rejected).toEqual([4]);
  expect(read(header, 'みほん園,,定員,6,12', '', ',,空き,1,2').rejected).toEqual([4]);
  expect(read(header, ',,空き,1,2', 'みほん園,,定員,6,12').rejected).toEqual([2]);
  /* Another place, and so another nursery. */
  expect(read(header, 'みほん園,06-0000-0001,定員,6,12', ',06-0000-0002,空き,1,2').rejected).toEqual([3]);
  expect(
    read('施設名,ふりがな,区分,0歳児,1歳児', 'みほん園,みほん,定員,6,12', ',べつ,空き,1,2').rejected,
  ).toEqual([3]);
  /* The column says other things too. */
  expect(read(header, ...pair, 'みほん二園,,保育所,1,1').rejected).toEqual([3]);
  /* Two rows say places: which of them nobody knows. */
  expect(read(header, 'みほん園,,受入,6,12', ',,空き,1,2', ',,定員,9,9').rejected).toEqual([3, 4]);
  expect(read(header, 'みほん園,,定員,6,12', ',,申込者数,1,2').rejected).toEqual([3]);
});

test('a row that calls itself a capacity and has no places beside it says so, and nothing else', () => {
  const lines = ['みほん園,,定員,6,12', 'みほん二園,,定員,6,12', ',,空き,1,2'];
  expect(read(header, ...lines)).toEqual({
    rows: [
      ['みほん園', null, ['unknown', 'unknown']],
      ['みほん二園', null, [1, 2]],
    ],
    rejected: [],
    found: [
      ['row/not-places', 2, '定員'],
      ['row/beside-places', 3, '定員', '空き', 4],
    ],
  });
});

test('a row that does not say that it is one of places is none where the others do', () => {
  const { rows, found } = read(header, 'みほん園,,定員,6,12', 'みほん園,,空き,1,2', 'みほん二園,,,9,9');
  expect(rows).toEqual([
    ['みほん園', null, [1, 2]],
    ['みほん二園', null, ['unknown', 'unknown']],
  ]);
  expect(found.at(-1)).toEqual(['row/not-places', 4, '']);
});

test('a header between the pages is no label', () => {
  const lines = ['みほん園,,定員,6,12', ',,空き,1,2', header, 'みほん二園,,定員,6,12', ',,空き,3,4'];
  expect(read(header, ...lines).rows).toEqual([
    ['みほん園', null, [1, 2]],
    ['みほん二園', null, [3, 4]],
  ]);
});

test('places by hours are some of those of a nursery, and those of 1号 are none', () => {
  const title = '空き状況';
  const hours = read(title, header, 'みほん園,,標準時間,0,0', 'みほん園,,短時間,1,2');
  expect(hours.rows.map(([, , places]) => places)).toEqual([
    ['unknown', 'unknown'],
    ['unknown', 'unknown'],
  ]);
  expect(hours.found.slice(-3, -1).map(([code, , kind]) => [code, kind])).toContainEqual([
    'row/not-places',
    '短時間',
  ]);
  const byCertification = read(title, '施設名,認定,0歳児,1歳児', 'みほん園,1号,5,6', 'みほん園,2号,0,1');
  expect(byCertification.rows.map(([, , places]) => places)).toEqual([
    ['unknown', 'unknown'],
    [0, 1],
  ]);
  expect(read(title, header, 'みほん園,,標準時間,1,2').rows.map(([, , places]) => places)).toEqual([[1, 2]]);
});
