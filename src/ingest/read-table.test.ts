import { describe, expect, it, test } from 'vitest';
import { readTable } from './read-table.ts';

const linesOf = (text: string) => readTable(text).rows.map(({ line, cells }) => [line, ...cells]);

test.each(['\n', '\r\n', '\r'])('rows carry their physical line with %j', (newline) => {
  const text = ['a,b', '"1', '2",3', '', '4,5', ''].join(newline);
  expect(linesOf(text)).toEqual([
    [1, 'a', 'b'],
    [2, '1\n2', '3'],
    [4, ''],
    [5, '4', '5'],
  ]);
});

it('reads mixed line ends and a last line without one', () => {
  expect(linesOf('a\r\nb\nc\rd')).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ]);
});

it('reads tab separated text', () => {
  expect(linesOf('a\tb,c\n1\t2\n')).toEqual([
    [1, 'a', 'b,c'],
    [2, '1', '2'],
  ]);
});

describe('a stray quote', () => {
  it('does not swallow the lines after it, and later quotes still work', () => {
    const { rows, issues } = readTable('a,b\n1,"x\n2,y\n3,"z\nz"\n4,w');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '"x'],
      [3, '2', 'y'],
      [4, '3', 'z\nz'],
      [6, '4', 'w'],
    ]);
    expect(issues).toEqual([{ code: 'row/stray-quote', row: 2, raw: '1,"x' }]);
  });

  it('in line after line keeps every line', () => {
    const text = Array.from({ length: 100 }, (_, index) => `"${index}`).join('\n');
    const { rows } = readTable(text);
    expect(rows.map(({ cells }) => cells[0])).toEqual(text.split('\n'));
  });

  it('inside a cell is an ordinary character', () => {
    expect(readTable('a"b"c,d\n')).toEqual({ rows: [{ line: 1, cells: ['a"b"c', 'd'] }], issues: [] });
  });
});
