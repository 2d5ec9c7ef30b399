import { expect, test } from 'vitest';
import { basePathOf } from './serve.ts';

test.each([
  ['/', '/'],
  ['', '/'],
  ['/below/', '/below/'],
  ['/below', '/below/'],
  ['below/inner', '/below/inner/'],
  ['//', '/'],
])('%j is served under %s', (written, path) => {
  expect(basePathOf(written)).toBe(path);
});
