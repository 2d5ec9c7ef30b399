import { describe, expect, it, test } from 'vitest';
import { legendOf, readSharedVacancy, readVacancy } from './vacancy.ts';

const none = legendOf({});
const marks = legendOf({
  '': 'not-offered',
  '-': 'not-offered',
  '○': { atLeast: 4, text: '4枠以上' },
  '△': { atLeast: 1, atMost: 3, text: '1〜3枠' },
  '×': { open: 'no', text: '受け入れなし' },
  '※': { open: 'unclear', text: '随時選考' },
  '0': 'not-offered',
});

const value = (cell: string | null, legend = none) => readVacancy(cell, legend).value;
const codes = (cell: string | null, legend = none) =>
  readVacancy(cell, legend).issues.map(({ code }) => code);

test.each([
  ['0', 0],
  [' 0 ', 0],
  ['3', 3],
  ['１２', 12],
  ['　５　', 5],
  ['007', 7],
])('%j is a count', (raw, count) => {
  expect(readVacancy(raw, none)).toEqual({ value: { kind: 'count', raw, count }, issues: [] });
});

test.each([
  ['10以上', { atLeast: 10 }],
  ['１０人以上', { atLeast: 10 }],
  ['1〜3人', { atLeast: 1, atMost: 3 }],
  ['１～３名', { atLeast: 1, atMost: 3 }],
])('%s is a range', (raw, range) => {
  expect(readVacancy(raw, none)).toEqual({ value: { kind: 'range', raw, ...range }, issues: [] });
});

test.each([
  ['設定なし', { kind: 'not-offered' }],
  [' 不明 ', { kind: 'unknown' }],
  ['空きあり', { kind: 'mark', open: 'yes' }],
  ['空きなし', { kind: 'mark', open: 'no' }],
  ['要確認', { kind: 'mark', open: 'unclear' }],
])('%s says in full what it means', (raw, meaning) => {
  expect(readVacancy(raw, none)).toEqual({ value: { raw, ...meaning }, issues: [] });
  expect(value(raw, legendOf({ [raw.trim()]: 'not-offered' }))).toEqual({ kind: 'not-offered', raw });
});

test.each([
  ['', 'cell/blank-vacancy'],
  ['　', 'cell/blank-vacancy'],
  ['×', 'cell/unknown-mark'],
  ['-', 'cell/unknown-mark'],
  ['若干名', 'cell/unknown-mark'],
  ['１歳児か２歳児で４名', 'cell/joint-total'],
  ['0～２歳児  1', 'cell/joint-total'],
  ['2(1)', 'cell/number-with-note'],
  ['1〜3', 'cell/number-with-note'],
  ['3〜1人', 'cell/number-with-note'],
  ['2人1', 'cell/number-with-note'],
  ['-1', 'cell/unknown-mark'],
  ['1.5', 'cell/number-with-note'],
  ['301', 'cell/implausible-count'],
])('%j is unknown without a legend: %s', (raw, code) => {
  expect(value(raw)).toEqual({ kind: 'unknown', raw });
  expect(codes(raw)).toEqual([code]);
});

describe('a legend', () => {
  test.each(['-', '‐', '‑', '–', '—', '―', '−', '－', 'ー', 'ｰ', '─', '', '　', ' － '])(
    'reads %j as the dash or blank it names',
    (raw) => {
      expect(readVacancy(raw, marks)).toEqual({ value: { kind: 'not-offered', raw }, issues: [] });
    },
  );

  test.each(['○', '〇', '◯'])('reads %s as one circle', (raw) => {
    expect(value(raw, marks)).toEqual({ kind: 'range', raw, atLeast: 4 });
  });

  test.each(['×', '✕', '✖', '╳', 'ｘ'])('reads %s as one cross', (raw) => {
    expect(value(raw, marks)).toEqual({ kind: 'mark', raw, open: 'no' });
  });

  it('keeps △ and ▲, ◎ and ○ apart', () => {
    expect(value('△', marks)).toEqual({ kind: 'range', raw: '△', atLeast: 1, atMost: 3 });
    expect(codes('▲', marks)).toEqual(['cell/unknown-mark']);
    expect(codes('◎', marks)).toEqual(['cell/unknown-mark']);
  });

  it('goes before the number where it names one', () => {
    expect(value('0', marks)).toEqual({ kind: 'not-offered', raw: '0' });
    expect(value('1', marks)).toEqual({ kind: 'count', raw: '1', count: 1 });
  });

  it('that gives two dashes two meanings speaks only of these two', () => {
    const apart = legendOf({ '-': 'not-offered', '―': 'unknown' });
    expect(value('-', apart).kind).toBe('not-offered');
    expect(readVacancy('―', apart)).toEqual({ value: { kind: 'unknown', raw: '―' }, issues: [] });
    expect(codes('－', apart)).toEqual(['cell/unknown-mark']);
  });

  it('says nothing of a cell that is not there', () => {
    expect(readVacancy(null, marks)).toEqual({ value: { kind: 'unknown', raw: '' }, issues: [] });
  });
});

describe('one cell for several classes', () => {
  it('counts for them together and for none alone', () => {
    expect(readSharedVacancy('2', [0, 1], none)).toEqual({
      value: { kind: 'joint', raw: '2', ages: [0, 1], count: 2 },
      issues: [],
    });
  });

  it('with a mark or a note says the same of each', () => {
    expect(readSharedVacancy('※', [0, 1, 2], marks).value).toEqual({
      kind: 'mark',
      raw: '※',
      open: 'unclear',
    });
    expect(readSharedVacancy('-', [3, 4, 5], marks).value.kind).toBe('not-offered');
    expect(readSharedVacancy('休園中', [0, 1], none).issues.map(({ code }) => code)).toEqual([
      'cell/unknown-mark',
    ]);
  });

  it('for several nurseries is known for none of them, unless it is a mark', () => {
    const shared = readSharedVacancy('2', null, none);
    expect(shared.value).toEqual({ kind: 'unknown', raw: '2' });
    expect(shared.issues.map(({ code }) => code)).toEqual(['cell/joint-total']);
    expect(readSharedVacancy('-', null, marks).value.kind).toBe('not-offered');
  });
});

test.each([
  ['2人', 2],
  ['０名', 0],
  ['3枠', 3],
  ['1.0', 1],
])('%s is a number', (raw, count) => {
  expect(readVacancy(raw, none)).toEqual({ value: { kind: 'count', raw, count }, issues: [] });
});
