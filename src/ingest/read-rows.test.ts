import { expect, it } from 'vitest';
import type { Nursery } from '#domain/nursery.ts';
import { normalise } from './normalise.ts';
import type { SourceFile } from './source-file.ts';

const definition: SourceFile = {
  publisher: '見本市',
  lgCode: '272035',
  title: '見本',
  licence: null,
  page: null,
  url: null,
  how: 'csv',
  columns: { kind: '種別', name: '施設名', address: '住所', 'vacancies.0': '0歳', 'vacancies.1': '1歳' },
  carryDown: ['kind'],
  legend: { '': 'not-offered' },
};

function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(['種別,施設名,住所,0歳,1歳', ...lines].join('\n'));
  return normalise(bytes, { id: 'nurseries/mihon', theme: 'nurseries', definition, areas: [], asOf: null });
}

const kindsOf = (facilities: readonly Nursery[]) => facilities.map(({ kind }) => kind);
const cellsOf = ({ vacancies }: Nursery) => vacancies?.cells.slice(0, 2).map(({ kind }) => kind);

it('a merged cell is carried down until the next one', () => {
  const { accepted } = read('保育所,あ園,,0,1', ',い園,,0,1', '認定こども園,う園,,0,1', ',え園,,0,1');
  expect(kindsOf(accepted)).toEqual(['nursery-school', 'nursery-school', 'kodomoen', 'kodomoen']);
});

it('a date of its own that cannot be read is not replaced by the one of the file', () => {
  const columns = { name: '施設名', asOf: '基準日', entryMonth: '月', 'vacancies.0': '0歳' };
  const dated: SourceFile = { ...definition, columns, constants: { entryMonth: '2026-09' } };
  const text = '施設名,基準日,月,0歳\nあ園,未定,来月,1\nい園,,,1\n';
  const { accepted, issues } = normalise(new TextEncoder().encode(text), {
    ...{ id: 'nurseries/mihon', theme: 'nurseries', areas: [] },
    ...{ definition: dated, asOf: '2026-08-01' },
  });
  expect(accepted.map(({ vacancies }) => [vacancies?.asOf, vacancies?.entryMonth])).toEqual([
    [null, null],
    ['2026-08-01', '2026-09'],
  ]);
  expect(issues.map(({ code, row, field }) => [code, row, field])).toEqual([
    ['cell/unreadable-date', 2, 'asOf'],
    ['cell/unreadable-date', 2, 'entryMonth'],
  ]);
});

it('a row whose cells are shifted carries nothing down', () => {
  const { accepted, rejected } = read(
    '保育所,あ園,,0,1',
    '幼稚園,い,園,,0,1',
    ',う園,,0,1',
    '幼稚園,え園,0,1',
    ',お園,,0,1',
  );
  expect(rejected.map(({ row }) => row)).toEqual([3]);
  expect(kindsOf(accepted)).toEqual(['nursery-school', 'nursery-school', 'kindergarten', 'nursery-school']);
});

it('a blank cell means what the legend says, a lost cell or a lost column means nothing', () => {
  const { accepted } = read('保育所,あ園,,,1', '保育所,い園,,1,1', '保育所,う園,0,1', '保育所,え園,,1,1');
  expect(accepted.map(cellsOf)).toEqual([
    ['not-offered', 'count'],
    ['count', 'count'],
    ['unknown', 'unknown'],
    ['count', 'count'],
  ]);
  expect(accepted[0]?.vacancies?.cells[5]).toEqual({ kind: 'unknown', raw: '' });
});
