import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nursery } from '#domain/nursery.ts';
import type { VacancyCell, VacancyCells } from '#domain/vacancy.ts';
import { changesBetween } from './changes.ts';

const zero: VacancyCell = { kind: 'count', raw: '0', count: 0 };
const cells: VacancyCells = [zero, zero, zero, zero, zero, zero];
const nursery: Nursery = {
  theme: 'nurseries',
  id: 'a',
  name: 'みほん園',
  kana: null,
  address: null,
  lgCode: '272051',
  position: { lat: 34.76, lng: 135.51 },
  phone: null,
  url: null,
  note: null,
  sourceId: 'nurseries/mihon',
  kind: 'nursery-school',
  kindText: '保育所',
  branch: false,
  capacity: null,
  minimumAge: null,
  vacancies: { asOf: '2026-09-01', entryMonth: '2026-10', cells },
};
const named = { id: 'a', name: 'みほん園', lgCode: '272051' };
const nothing = { added: [], gone: [], likelyRenamed: [], renamed: [], moved: [], vacancies: [] };

const change = (later: Partial<Nursery>) => changesBetween([nursery], [{ ...nursery, ...later }]);
const firstCell = (cell: VacancyCell) =>
  change({
    vacancies: { asOf: '2026-10-01', entryMonth: '2026-11', cells: [cell, ...cells.slice(1)] as never },
  });

it('is empty where only dates and order differ', () => {
  const other = { ...nursery, id: 'b' };
  expect(changesBetween([nursery, other], [other, nursery])).toEqual(nothing);
  expect(firstCell({ ...zero, raw: '０' })).toEqual(nothing);
});

it('names what was added and what is gone, by municipality and name', () => {
  const far = { ...nursery, id: 'b', name: 'い園', lgCode: '271021', position: null };
  const near = { ...far, id: 'c', name: 'あ園' };
  expect(changesBetween([], [nursery, far, near]).added.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(changesBetween([nursery, far, near], []).gone.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('names a new name under the same id', () => {
  const name = 'みほん新園';
  expect(change({ name })).toEqual({ ...nothing, renamed: [{ ...named, name, before: 'みほん園' }] });
  expect(change({ name: 'みほん　園※１' })).toEqual(nothing);
});

describe('a move', () => {
  const northBy = (metres: number) => ({ lat: 34.76 + metres / 111_195, lng: 135.51 });

  it.each([
    [49, []],
    [51, [51]],
    [1200, [1200]],
  ])('%i m to the north', (metres, expected) => {
    expect(change({ position: northBy(metres) }).moved.map((each) => each.metres)).toEqual(expected);
  });

  it('to the east counts the shorter degrees there', () => {
    expect(change({ position: { lat: 34.76, lng: 135.511 } }).moved[0]?.metres).toBe(91);
  });

  it('is told where a position came or went, without metres', () => {
    expect(change({ position: null }).moved).toEqual([
      { ...named, before: nursery.position, after: null, metres: null },
    ]);
  });
});

describe('vacancies', () => {
  it.each<[string, VacancyCell]>([
    ['another number', { kind: 'count', raw: '2', count: 2 }],
    ['no longer offered', { kind: 'not-offered', raw: '-' }],
    ['a mark', { kind: 'mark', raw: '×', open: 'no' }],
    ['not understood', { kind: 'unknown', raw: '調整中' }],
  ])('%s', (_, after) => {
    expect(firstCell(after)).toEqual({
      ...nothing,
      vacancies: [{ ...named, age: 0, before: zero, after, entryMonths: ['2026-10', '2026-11'] }],
    });
  });

  it('that are no longer published change in every class', () => {
    expect(change({ vacancies: null }).vacancies.map(({ age, after }) => [age, after])).toEqual(
      [0, 1, 2, 3, 4, 5].map((age) => [age, null]),
    );
  });
});

describe('a likely rename', () => {
  const renamed = { ...nursery, id: 'b', name: 'みほん新園' };
  const after = { ...named, id: 'b', name: 'みほん新園' };

  it('is one gone and one new on the same spot', () => {
    const changes = changesBetween([nursery], [renamed]);
    expect(changes.likelyRenamed).toEqual([{ before: named, after, kind: null }]);
    expect([changes.gone.length, changes.added.length]).toEqual([1, 1]);
  });

  it('says what the facility was where it became another kind', () => {
    const [likely] = changesBetween([nursery], [{ ...renamed, kind: 'kodomoen' }]).likelyRenamed;
    expect(likely?.kind).toBe('nursery-school');
  });

  it('is seen by the phone number where there is no position', () => {
    const phone = '06-0000-0001';
    const old = { ...nursery, phone, position: null };
    expect(changesBetween([old], [{ ...renamed, phone, position: null }]).likelyRenamed).toHaveLength(1);
    expect(changesBetween([old], [{ ...renamed, position: null }]).likelyRenamed).toEqual([]);
  });

  it.each([
    ['elsewhere', [nursery], [{ ...renamed, position: { lat: 34.77, lng: 135.51 } }]],
    ['in another municipality', [nursery], [{ ...renamed, lgCode: '272035' }]],
    ['two new ones there', [nursery], [renamed, { ...renamed, id: 'c' }]],
    ['two gone there', [nursery, { ...nursery, id: 'c' }], [renamed]],
  ])('is none: %s', (_, old, recent) => {
    expect(changesBetween(old, recent).likelyRenamed).toEqual([]);
  });
});

it('every id is added, gone or in both; what is added one way is gone the other', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (old, recent) => {
      const facilities = (ids: string[]) => ids.map((id) => ({ ...nursery, id }));
      const forth = changesBetween(facilities(old), facilities(recent));
      const back = changesBetween(facilities(recent), facilities(old));
      expect(forth.added).toEqual(back.gone);
      expect(forth.gone.length + recent.length).toBe(old.length + forth.added.length);
    }),
  );
});
