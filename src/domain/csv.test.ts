import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';
import { guarded } from './guard.ts';

describe('csvText', () => {
  it('is read back by another reader as it was, but for formulas', () => {
    const harmless = fc.string().filter((text) => guarded(text) === text);
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const { data } = papaparse.parse(csvText(rows), { delimiter: ',', newline: '\r\n' });
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});
