import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, withoutGuard } from './guard.ts';

describe('guard', () => {
  it.each([
    '=HYPERLINK("https://example.com","x")',
    '+1-2',
    '-06-1234-5678',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    "'=1",
    '-1,000',
  ])('%j is guarded', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });

  it.each([
    ...['-', '--', '=', '+', '@', '－', 'ー', '×', '○', ''],
    ...['-145123.5', '+5', '0', '06-1234-5678', "'90年代", "it's", 'a=b', 'みほん-園'],
  ])('%j stays as it is', (cell) => {
    expect(guarded(cell)).toBe(cell);
  });

  const cells = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', ' ', '1', 'あ'))
      .map((all) => all.join('')),
  );

  it('comes off again, whatever it stood before', () => {
    fc.assert(fc.property(cells, (cell) => withoutGuard(guarded(cell)) === cell));
  });

  it('leaves nothing that begins like a formula and is more than a number', () => {
    fc.assert(
      fc.property(cells, (cell) => !/^ *[=+\-@]/.test(guarded(cell)) || /^[-=+@\d.]+$/.test(guarded(cell))),
    );
  });
});
