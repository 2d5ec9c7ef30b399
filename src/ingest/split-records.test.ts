import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it, test } from 'vitest';
import { recordSplitter } from './split-records.ts';

function split(...pieces: string[]) {
  const records: unknown[][] = [];
  const splitter = recordSplitter(',', (line, cells, stray) => records.push([line, cells, stray]));
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return records;
}

test.each([
  [
    'a,b\n1,2\n',
    [
      [1, ['a', 'b'], null],
      [2, ['1', '2'], null],
    ],
  ],
  ['"a","b ""c"""', [[1, ['a', 'b "c"'], null]]],
  ['"a" ,b', [[1, ['a', 'b'], null]]],
  [
    '"1\n2",3\n4',
    [
      [1, ['1\n2', '3'], null],
      [3, ['4'], null],
    ],
  ],
  [
    '"a"b,c\nd',
    [
      [1, ['"a"b', 'c'], '"a"b,c'],
      [2, ['d'], null],
    ],
  ],
  [
    'a,"b\nc',
    [
      [1, ['a', '"b'], 'a,"b'],
      [2, ['c'], null],
    ],
  ],
  ['a,\n', [[1, ['a', ''], null]]],
  ['', []],
])('%j', (text, records) => {
  expect(split(text)).toEqual(records);
});

const part = fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', ' ', 'みほん');

it('gives the same records wherever the text is cut', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.nat(40), fc.nat(40), (parts, one, other) => {
      const text = parts.join('');
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      expect(split(text.slice(0, from), text.slice(from, to), text.slice(to))).toEqual(split(text));
    }),
  );
});

it('loses no character but separators and quotes, and no line', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('').replace(/\r\n?/g, '\n');
      const kept = split(text)
        .flatMap(([, cells]) => cells as string[])
        .join('');
      const plain = (each: string) => each.replace(/[",\n ]/g, '');
      expect(plain(kept)).toBe(plain(text));
    }),
  );
});

it('reads what RFC 4180 allows as papaparse does', () => {
  const cell = fc.array(fc.constantFrom('a', '"', ',', '\n', ' ', '\t', 'みほん', ''), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const written = rows.map((row) =>
          row.map((parts) => `"${parts.join('').replaceAll('"', '""')}"`).join(','),
        );
        const text = `x,"y",z\n${written.join('\n')}`;
        const { data } = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        expect(split(text).map(([, cells]) => cells)).toEqual(data);
      },
    ),
  );
});

it.each(['"a,b', 'a,"b"', '"a"b', '"', 'a","', 'a",,,"'])(
  'looks at each character a bounded number of times, however many lines hold %s',
  (line) => {
    const perLine = (lines: number) => looksAt(`${line}\n`.repeat(lines)) / lines;
    expect(perLine(4000)).toBeLessThan(perLine(1000) * 2);
  },
);

/** How many characters are looked through for quotes and line ends. */
function looksAt(text: string): number {
  const { indexOf } = String.prototype;
  let looked = 0;
  String.prototype.indexOf = function (wanted, from = 0) {
    const found = indexOf.call(this, wanted, from);
    looked += (found === -1 ? this.length : found + 1) - from;
    return found;
  };
  try {
    split(text);
  } finally {
    String.prototype.indexOf = indexOf;
  }
  return looked;
}

it('a quote closed hundreds of lines later was none', () => {
  const linesOf = (breaks: number) => split(`"a${'\n'.repeat(breaks)}b"\nc\n`);
  expect(linesOf(200)).toEqual([
    [1, [`a${'\n'.repeat(200)}b`], null],
    [202, ['c'], null],
  ]);
  expect(linesOf(201)[0]).toEqual([1, ['"a'], '"a']);
});
