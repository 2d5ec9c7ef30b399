import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('csvOf', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csvOf([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+81 6', "'+81 6"],
    ['-SUM(A1)', "'-SUM(A1)"],
    ['@cmd', "'@cmd"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['－', '－'],
    ['-', '-'],
    ['-3', '-3'],
    ['a=1', 'a=1'],
    ['06-6208-8181', '06-6208-8181'],
  ])('writes %j as %j', (text, written) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('is read back by another reader as it was, but for formulas', () => {
    const harmless = fc.string().filter((text) => !/^[=+\-@＝＋－＠\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const { data } = papaparse.parse(csvOf(rows).slice(1), { delimiter: ',', newline: '\r\n' });
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});
