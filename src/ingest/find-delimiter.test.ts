import { expect, test } from 'vitest';
import { findDelimiter } from './find-delimiter.ts';

test.each([
  ['a,b\n1,2\n', ','],
  ['a\tb,c\td\n1\t2,3\t4\n', '\t'],
  ['a;b;c\n1;2,5;3\n', ';'],
  ['一覧、令和8年\t8月\na,b,c\n1,2,3\n', ','],
  ['"a;x","b;y"\n"1;2;3","4;5;6"\n', ','],
  ['施設名\nみほん園\n', ','],
  ['', ','],
])('%j is cut by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});
