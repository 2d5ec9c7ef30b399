import { expect, it } from 'vitest';
import { decodeHistory, type HistoryFile } from './history.ts';

const file: HistoryFile = {
  schemaVersion: 1,
  lgCode: '272035',
  sources: [{ id: 'nurseries/mihon', files: ['2026-08-01', '2026-09-01'] }],
  rounds: [{ asOf: '2026-08-01', entryMonth: null }],
  cells: [
    { kind: 'unknown', raw: '' },
    { kind: 'count', raw: '2', count: 2 },
  ],
  nurseries: [{ id: 'a', name: 'みほん園', source: 0, months: [[0, 1, 0, 0, 0, 0, 0], null] }],
};
const [nursery] = file.nurseries;

it('gives each month its dates and its six cells', () => {
  const [read] = decodeHistory(file).nurseries;
  expect(read).toMatchObject({ id: 'a', name: 'みほん園', sourceId: 'nurseries/mihon' });
  expect(read?.months).toEqual([
    {
      asOf: '2026-08-01',
      entryMonth: null,
      cells: [file.cells[1], ...Array.from({ length: 5 }, () => file.cells[0])],
    },
    null,
  ]);
});

const withNursery = (change: object) => ({ ...file, nurseries: [{ ...nursery, ...change }] });

it.each([
  ['a newer schema', { ...file, schemaVersion: 2 }, 'newer-schema'],
  ['nothing', null, 'wrong-shape'],
  ['a source that is not there', withNursery({ source: 1 }), '.nurseries[0].source'],
  ['more months than files', withNursery({ months: [null, null, null] }), '.nurseries[0].months.length'],
  ['five classes', withNursery({ months: [[0, 1, 0, 0, 0, 0], null] }), '.nurseries[0].months[0].length'],
  [
    'a round that is not there',
    withNursery({ months: [[1, 0, 0, 0, 0, 0, 0], null] }),
    '.nurseries[0].months[0]',
  ],
  [
    'a cell that is not there',
    withNursery({ months: [[0, 0, 0, 0, 0, 0, 2], null] }),
    '.nurseries[0].months[0]',
  ],
  ['a number instead of a cell', { ...file, cells: [2] }, '.cells[0].kind'],
  ['a cell of another kind', { ...file, cells: [{ kind: 'guess', raw: '2' }] }, '.cells[0].kind'],
])('refuses %s', (_, json, where) => {
  expect(() => decodeHistory(json)).toThrow(where);
});
