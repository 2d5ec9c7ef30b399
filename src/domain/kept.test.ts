import { describe, expect, it } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import {
  changedClasses,
  decodeKept,
  encodeKept,
  type Favourite,
  type Kept,
  mergeKept,
  withRecent,
} from './kept.ts';

const { id, theme, name, vacancies } = aNursery({ vacancies: vacanciesOf('0 1 x 2 0 ?') });
const favourite: Favourite = { id, theme, name, note: '見学 10時', seen: vacancies };
const kept: Kept = {
  favourites: [favourite],
  recents: [{ id: 'seen', theme, name: '見た園' }],
  areas: [{ link: '#/find?theme=nurseries&area=272051' }],
};
const nothing: Kept = { favourites: [], recents: [], areas: [] };

describe('the file', () => {
  it('brings back everything but what was seen recently', () => {
    expect(decodeKept(encodeKept(kept))).toEqual({ ...kept, recents: [] });
  });

  it.each([
    ['not-json', '<!doctype html>'],
    ['wrong-shape', '{"type":"FeatureCollection","features":[]}'],
    ['wrong-shape', encodeKept(kept).replace('見学', '').replace('"note"', '"notes"')],
    ['wrong-shape', encodeKept(kept).replace('#/find?', 'javascript:alert(1)//')],
    ['newer-schema', encodeKept(kept).replace('"schemaVersion": 1', '"schemaVersion": 2')],
  ])('is refused as %s: %s', (code, content) => {
    expect(() => decodeKept(content)).toThrow(expect.objectContaining({ code }));
  });
});

describe('merging', () => {
  it('adds what is new and keeps what is there', () => {
    expect(mergeKept(nothing, kept)).toEqual({ ...kept, recents: [] });
    expect(mergeKept(kept, nothing)).toEqual(kept);
    expect(mergeKept(kept, kept)).toEqual(kept);
  });

  it('loses neither note where both have one', () => {
    const other = { ...kept, favourites: [{ ...favourite, note: '駐車場なし', seen: null }] };
    const [merged] = mergeKept(kept, other).favourites;
    expect(merged).toEqual({ ...favourite, note: '見学 10時\n駐車場なし' });
  });
});

it('remembers the last twenty, each once, the newest first', () => {
  const facilities = Array.from({ length: 25 }, (_, index) => ({ id: `${index}`, theme, name: '園' }));
  const recents = [...facilities, facilities[10]].reduce<Kept['recents']>(
    (before, each) => (each === undefined ? before : withRecent(before, each)),
    [],
  );
  expect(recents.map((each) => each.id).slice(0, 3)).toEqual(['10', '24', '23']);
  expect(recents).toHaveLength(20);
  expect(new Set(recents.map((each) => each.id)).size).toBe(20);
});

describe('what has changed since it was seen', () => {
  it.each([
    ['0 1 x 2 0 ?', '0 1 x 2 0 ?', []],
    ['0 1 x 2 0 ?', '1 1 x 2 0 0', [0, 5]],
    ['0 1 x 2 0 ?', '0 1 0 2 0 ?', [2]],
  ])('%s → %s', (seen, present, expected) => {
    expect(changedClasses(vacanciesOf(seen), vacanciesOf(present))).toEqual(expected);
  });

  it('is every class where vacancies begin or cease to be published', () => {
    expect(changedClasses(null, vacanciesOf('0 1 x 2 0 ?'))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(changedClasses(vacanciesOf('0 1 x 2 0 ?'), null)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(changedClasses(null, null)).toEqual([]);
  });

  it('is nothing where only the dates are newer, or the file orders a cell otherwise', () => {
    const seen = vacanciesOf('1 1 1 1 1 1');
    const cells = seen.cells.map((cell) => Object.fromEntries(Object.entries(cell).reverse()));
    const present = { asOf: '2026-12-01', entryMonth: '2027-01', cells } as unknown as typeof seen;
    expect(changedClasses(seen, present)).toEqual([]);
  });
});
