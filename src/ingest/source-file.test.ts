import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { decodeSourceFile } from './source-file.ts';

const picture = {
  publisher: '見本市',
  lgCode: '272035',
  title: '空き情報',
  licence: null,
  page: 'https://example.jp/vacancies',
  url: null,
  how: 'image',
};
const table = { ...picture, how: 'csv', columns: { name: '施設名' } };

it.each(['pdf', 'html', 'image', 'none', 'unknown'])('what is published as %s needs no columns', (how) => {
  expect(decodeSourceFile({ ...picture, how })).toEqual({
    value: { ...picture, how, columns: {} },
    issues: [],
  });
});

it.each([
  ['a table without columns', { ...picture, how: 'xlsx' }, '.columns'],
  ['a table of an unknown kind', { ...picture, how: 'fax' }, '.how'],
  ['columns that are no list', { ...picture, columns: 3 }, '.columns'],
  ['a page that is no address', { ...picture, page: 'city hall' }, '.page'],
  [
    'an alias without a name',
    { ...table, aliases: { 旧園: { kind: 'kindergarten' } } },
    '.aliases["旧園"].name',
  ],
  ['an alias of an unknown kind', { ...table, aliases: { 旧園: { name: '新園', kind: 'x' } } }, '.kind'],
  ['a contact that is no mail address', { ...table, contact: '窓口' }, '.contact'],
  ['an unknown way of listing', { ...table, lists: 'only-public' }, '.lists'],
  ['an accepted loss without a day', { ...table, acceptLoss: ['2026-11'] }, '.acceptLoss[0]'],
  ['a misspelt key', { ...table, datun: 'tokyo' }, '.datun'],
  [
    'a misspelt key of a mark',
    { ...table, legend: { '○': { atLeast: 1, atmost: 2, text: '' } } },
    '["○"].atmost',
  ],
  ['a misspelt constant', { ...table, constants: { entrymonth: '2026-09' } }, '.constants.entrymonth'],
  ['a key that every object inherits', { ...table, constructor: 1 }, '.constructor'],
  ['nothing', null, ''],
])('refuses %s', (_, json, at) => {
  const { value, issues } = decodeSourceFile(json);
  expect(value).toBeNull();
  expect(issues[0]?.code).toBe('file/bad-source');
  expect(issues[0]?.params?.at).toContain(at);
});

it('a picture that somebody typed in is read by the usual headers and its own legend', () => {
  const { value } = decodeSourceFile({ ...picture, legend: { '': { open: 'no', text: '空きなし' } } });
  const bytes = new TextEncoder().encode('施設名,0歳児,1歳児\nみほん園,,2\n');
  const { accepted } = normalise(bytes, {
    id: 'nurseries/mihon',
    theme: 'nurseries',
    definition: value,
    areas: [],
    asOf: '2026-11-01',
  });
  expect(accepted[0]?.lgCode).toBe('272035');
  expect(accepted[0]?.vacancies?.cells.slice(0, 2)).toEqual([
    { kind: 'mark', raw: '', open: 'no' },
    { kind: 'count', raw: '2', count: 2 },
  ]);
});
