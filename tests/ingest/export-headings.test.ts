import { describe, expect, it } from 'vitest';
import { facilityTable } from '#ingest/export/facility-table.ts';
import { originalRows, sourceOfConverted, sourceOfOriginal } from '#ingest/export/original-columns.ts';
import type { IngestSource } from '#ingest/normalise.ts';
import { readFile } from '#ingest/read-file.ts';
import {
  again,
  bare,
  type Case,
  expectCollectionLaw,
  expectOriginalLaw,
  expectTemplateLaw,
} from './export-laws.ts';

const table = ['施設名,0歳児,1歳児', 'みほん園,1,2'];
const columns = { name: '施設名', 'vacancies.0': '0歳児', 'vacancies.1': '1歳児' };

function caseOf(name: string, lines: readonly string[], more: Partial<IngestSource> = {}): Case {
  const source: IngestSource = {
    ...{ id: 'nurseries/mihon', theme: 'nurseries', definition: bare, areas: [], asOf: '2026-09-01' },
    ...{ fileName: '空き状況.csv', ...more },
  };
  return { name, file: new TextEncoder().encode(lines.join('\n')), source };
}

const cases: readonly Case[] = [
  caseOf('the month of entry in a title', ['令和8年10月入所 空き', ...table]),
  caseOf('a month of entry without a year in a title', ['10月入所 空き', ...table]),
  caseOf('the month of entry in the upper line of a header', [
    '施設名,10月入所,',
    ',0歳児,1歳児',
    'みほん園,1,2',
  ]),
  caseOf('the month of entry in each header', ['施設名,10月入所 0歳児,10月入所 1歳児', 'みほん園,1,2']),
  caseOf('a bare month that can only be that of entry', ['施設名,10月,', ',0歳児,1歳児', 'みほん園,1,2']),
  caseOf('the date in a title', ['空き（令和8年9月1日現在）', ...table], { asOf: null }),
  caseOf('a title that differs from source.json', ['令和8年11月入所', ...table], {
    definition: { ...bare, columns, headerLine: 2, constants: { entryMonth: '2026-10' } },
  }),
  caseOf('capacities in the title', ['各園の定員', ...table]),
  caseOf('numbers that nothing explains', table, { fileName: '一覧.csv' }),
  caseOf('a nursery over two rows', [
    ...['空き状況', '施設名,区分,0歳児,1歳児'],
    ...['みほん園,定員,6,12', ',空き,1,', 'みほん二園,定員,9,9', ',空き,0,3', 'みほん三園,定員,9,9'],
  ]),
];

const ofCapacities = caseOf('capacities below the places', [...table, '【利用定員】,,', 'みほん二園,9,9']);
const underNovember = ['11月入所,,', 'みほん二園,3,4'];
const sections: readonly Case[] = [
  caseOf('two months', ['10月入所,,', ...table, ...underNovember]),
  caseOf('one month and one that is not clear', [
    '10月入所,,',
    ...table,
    '11月・12月入所,,',
    'みほん二園,3,4',
  ]),
  caseOf('months whose year nobody knows', ['10月入所,,', ...table, ...underNovember], { asOf: null }),
  caseOf('months over rows with a cell too many or too few', [
    ...['10月入所,,', ...table, ...underNovember],
    ...['みほん三園,3,4,5', 'みほん四園,3', 'みほん五園,5,6'],
  ]),
  caseOf(
    'months beside a column of that name that is not read',
    [
      ...['10月入所,,', '入所月,施設名,0歳児,1歳児', '空,みほん園,1,2'],
      ...['11月入所,,', '空,みほん二園,3,4'],
    ].map((line) => line.replace(/^入所月/, '入所 月')),
    {
      definition: { ...bare, columns },
    },
  ),
];

describe.each(cases)('$name', (each) => {
  it('is kept in the columns of the file', () => expectOriginalLaw(each, 'utf-8'));
  it('is kept in our template', () => expectTemplateLaw(each));
  it('is kept in GeoJSON', () => expectCollectionLaw(each));
});

describe.each(sections)('of headings between the rows, $name', (each) => {
  it('are kept in the columns of the file', () => expectOriginalLaw(each, 'utf-8'));
  it('are kept in our template', () => expectTemplateLaw(each));
  it('are kept in GeoJSON', () => expectCollectionLaw(each));
});

it('capacities below the places stay no places', () => {
  expectTemplateLaw(ofCapacities);
  expectCollectionLaw(ofCapacities);
  const { file, source } = ofCapacities;
  const taken = facilityTable(readFile(file, undefined).tables, source)!;
  const definition = sourceOfOriginal(taken, bare, 'utf-8');
  const { accepted } = again(originalRows(taken), 'utf-8', { ...source, definition });
  const kinds = accepted.map((each) => each.theme === 'nurseries' && each.vacancies?.cells[0].kind);
  expect(kinds).toEqual(['count', 'unknown']);
});

it('what a source.json says of the list as a whole is kept whatever its columns become', () => {
  const whole = {
    ...{ ...bare, columns, legend: { '-': 'not-offered' as const }, lists: 'only-with-vacancy' as const },
    ...{ contact: 'kodomo@example.jp', acceptLoss: ['2026-08-01' as const], aliases: { 旧園: 'みほん園' } },
  };
  const { legend: _, columns: __, ...others } = whole;
  expect(sourceOfConverted(whole, 'utf-8')).toEqual({ ...others, encoding: 'utf-8', columns: {} });
});
