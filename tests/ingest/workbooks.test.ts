import { readFileSync } from 'node:fs';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Nursery } from '#domain/nursery.ts';
import { normalise } from '#ingest/normalise.ts';
import { openFile } from '#ingest/workbook.ts';
import { areasOf, readMunicipalities } from '#scripts/lib/data-folder.ts';
import { countBy, hasRealFiles } from './real-files.ts';

const source = {
  id: 'nurseries/mihon',
  theme: 'nurseries',
  definition: null,
  areas: areasOf('271403', readMunicipalities()),
  asOf: '2026-08-01',
} as const;

async function read(...sheets: WriteSheet[]) {
  return normalise(await openFile(await writeXlsx({ sheets })), source);
}

const cellsOf = ({ vacancies }: Nursery) => vacancies?.cells.map(({ kind, raw }) => `${kind} ${raw}`);

/** Title, header over two lines, merged ward, merged classes, total and note, as such lists are laid out. */
const list: WriteSheet = {
  name: '一覧',
  rows: [
    ['空き状況（令和8年8月1日現在）'],
    ['所在区', '施設名', '年齢', null, null, null, null, null],
    [null, null, '5歳児', '4歳児', '3歳児', '2歳児', '1歳児', '0歳児'],
    ['堺区', 'みほん園', 0, 0, 0, 1, 2, 3],
    [null, 'みほん家庭保育所', '-', '-', '-', '-', 2, null],
    ['美原区', 'みほん二園', 0, 0, 0, 0, 0, 1],
    ['合計', null, 0, 0, 0, 1, 4, 4],
    ['※人数は目安です'],
  ],
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 7 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
    { startRow: 1, startCol: 2, endRow: 1, endCol: 7 },
    { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
    { startRow: 4, startCol: 6, endRow: 4, endCol: 7 },
    { startRow: 7, startCol: 0, endRow: 7, endCol: 7 },
  ],
};

describe('a workbook without configuration', () => {
  it.each([
    ['its sheets', ['定員', '空き状況'], [null, null]],
    ['its titles', ['Sheet1', 'Sheet2'], ['各園の定員', '令和8年9月入所 空き状況']],
  ])('that holds capacities beside places, as %s say, is read for its places', async (_, names, titles) => {
    const sheetOf = (index: number, places: number): WriteSheet => ({
      name: names[index] ?? '',
      rows: [
        ...(titles[index] ? [[titles[index]]] : []),
        ['施設名', '0歳児', '1歳児'],
        ['みほん園', places, places],
      ],
    });
    const sheets = [sheetOf(0, 9), sheetOf(1, 1)];
    for (const order of [sheets, sheets.toReversed()]) {
      const { accepted, issues } = await read(...order);
      expect(accepted.flatMap(cellsOf).slice(0, 2)).toEqual(['count 1', 'count 1']);
      expect(issues.map(({ code }) => code)).toContain('file/other-sheets');
    }
    const [capacities] = (await read(sheetOf(0, 9))).accepted;
    expect(capacities?.vacancies).toBeNull();
  });

  it('is read from its header over two lines to its notes', async () => {
    const { accepted, rejected, issues } = await read(list);
    expect(accepted.map(({ name, lgCode }) => [name, lgCode])).toEqual([
      ['みほん園', '271411'],
      ['みほん家庭保育所', '271411'],
      ['みほん二園', '271471'],
    ]);
    expect(rejected).toEqual([]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['row/title', 1],
      ['row/title', 2],
      ...Array(4).fill(['cell/unknown-mark', 5]),
      ['row/total', 7],
      ['row/footnote', 8],
    ]);
  });

  it("keeps classes that share a cell together: their places are nobody's alone", async () => {
    const { accepted } = await read(list);
    const [first, shared] = accepted.map(cellsOf);
    expect(first).toEqual(['count 3', 'count 2', 'count 1', 'count 0', 'count 0', 'count 0']);
    expect(shared?.slice(0, 3)).toEqual(['joint 2', 'joint 2', 'unknown -']);
    expect(accepted[1]?.vacancies?.cells[0]).toMatchObject({ ages: [0, 1], count: 2 });
  });

  it('takes the sheet with the list, wherever it stands, and names the others', async () => {
    const { accepted, issues } = await read({ name: '凡例', rows: [['○', '空きあり']] }, list);
    expect(accepted).toHaveLength(3);
    expect(issues[0]).toEqual({ code: 'file/other-sheets', params: { sheet: '一覧', others: '凡例' } });
  });

  it('one column declared for two classes holds the places of both together', async () => {
    const bytes = new TextEncoder().encode('施設名,0・1歳\nみほん園,2\nみほん二園,0\n');
    const definition = {
      publisher: '見本市',
      lgCode: '271403',
      title: '見本',
      licence: null,
      page: null,
      url: null,
      how: 'csv',
      columns: { name: '施設名', 'vacancies.0': '0・1歳', 'vacancies.1': '0・1歳' },
    } as const;
    const { accepted } = normalise(bytes, { ...source, definition });
    expect(accepted.map((each) => cellsOf(each)?.slice(0, 2))).toEqual([
      ['joint 2', 'joint 2'],
      ['joint 0', 'joint 0'],
    ]);
  });
});

describe.runIf(hasRealFiles)('高松市 workbook', () => {
  const bytes = hasRealFiles
    ? readFileSync('../shared/real/takamatsu-nursery-school.xlsx')
    : new Uint8Array();

  it('all 118 facilities are read, in a list of another prefecture none gets a pin', async () => {
    const { accepted, rejected, columns } = normalise(await openFile(bytes), source);
    expect([accepted.length, rejected.length]).toEqual([118, 0]);
    expect(accepted.every(({ position }) => position === null)).toBe(true);
    expect(columns.filter(({ field }) => field !== null).map(({ confidence }) => confidence)).toEqual(
      Array(9).fill('alias'),
    );
    expect(countBy(accepted, ({ kind }) => kind)).toEqual({
      'nursery-school': 55,
      kodomoen: 40,
      'small-scale': 16,
      workplace: 6,
      unknown: 1,
    });
  });

  it('of 33 spellings of the accepted age those with a number of days or months are read, the others say so', async () => {
    const { accepted, issues } = normalise(await openFile(bytes), source);
    const unread = new Set(issues.filter(({ field }) => field === 'minimumAge').map(({ raw }) => raw));
    expect(unread.size).toBe(9);
    expect([...unread].every((raw) => /おおむね|[13]歳児～$|（.+）$/.test(raw ?? ''))).toBe(true);
    expect(countBy(accepted, ({ minimumAge }) => JSON.stringify(minimumAge))).toMatchObject({
      '{"unit":"day","n":54}': 1,
      '{"unit":"month","n":18}': 1,
      '{"unit":"month","n":15}': 1,
    });
  });
});
