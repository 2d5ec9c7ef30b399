import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doStep,
  hasUnsavedChanges,
  indexOfLine,
  patched,
  patchesOf,
  redoStep,
  removalOf,
  stepOf,
  undoStep,
  untouched,
} from './draft.ts';

const rows = [
  { line: 1, cells: ['施設名', '住所'] },
  { line: 2, cells: ['みほん園', '見本町1'] },
  { line: 4, cells: ['みほん二園'] },
];
const draft = { rows, history: untouched, taken: untouched.done };

describe('a change of cells', () => {
  it('makes a short row longer and leaves the others as they are', () => {
    const changed = doStep(draft, stepOf(rows, [{ line: 4, column: 2, text: '注' }]));
    expect(changed.rows[2]).toEqual({ line: 4, cells: ['みほん二園', '', '注'] });
    expect(changed.rows[1]).toBe(rows[1]);
  });

  it('of two cells of one row is one change of that row', () => {
    const edits = [
      { line: 2, column: 0, text: 'ア' },
      { line: 2, column: 1, text: 'イ' },
    ];
    expect(stepOf(rows, edits).map(({ after }) => after?.cells)).toEqual([['ア', 'イ']]);
  });

  it('that changes nothing is no step', () => {
    expect(stepOf(rows, [{ line: 2, column: 0, text: 'みほん園' }])).toEqual([]);
    expect(stepOf(rows, [{ line: 3, column: 0, text: 'x' }])).toEqual([]);
    expect(stepOf(rows, [{ line: 4, column: 5, text: '' }])).toEqual([]);
  });
});

it('finds a row by its line, and none on a line inside a cell', () => {
  expect([1, 2, 3, 4, 5].map((line) => indexOfLine(rows, line))).toEqual([0, 1, -1, 2, -1]);
});

describe('a row taken out', () => {
  it('comes back in its place', () => {
    const without = doStep(draft, removalOf(rows, [2]));
    expect(without.rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(undoStep(without).rows).toEqual(rows);
  });
});

describe('the history', () => {
  it('leads back to the file as it was and forward again, and its patches make the same rows', () => {
    const edit = fc.record({
      line: fc.constantFrom(1, 2, 4),
      column: fc.nat(3),
      text: fc.constantFrom('', 'a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (steps) => {
        const last = steps.reduce((each, edits) => doStep(each, stepOf(each.rows, edits)), draft);
        expect(patched(rows, patchesOf(last.history))).toEqual(last.rows);
        const back = last.history.done.reduce((each) => undoStep(each), last);
        expect(back.rows).toEqual(rows);
        expect(hasUnsavedChanges(back)).toBe(false);
        const forth = last.history.done.reduce((each) => redoStep(each), back);
        expect(forth.rows).toEqual(last.rows);
      }),
    );
  });

  it('can no longer redo once something else was done', () => {
    const one = doStep(draft, removalOf(rows, [2]));
    const other = doStep(undoStep(one), removalOf(rows, [4]));
    expect(redoStep(other)).toBe(other);
  });
});
