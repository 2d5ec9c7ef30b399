import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Theme, themes } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';

/** Much work on a busy machine; nothing here depends on time. */
vi.setConfig({ testTimeout: 60_000 });

const lineCodes = [
  'row/title',
  'row/repeated-header',
  'row/total',
  'row/footnote',
  'row/beside-places',
  'row/other-header',
];

function read(bytes: Uint8Array, theme: Theme): Report<unknown> {
  return normalise(bytes, { id: `${theme}/any`, theme, definition: null, areas: [], asOf: null });
}

/** Lines that became facilities, were rejected, or were left out with a remark. */
function linesAccountedFor({ accepted, rejected, issues }: Report<unknown>): number {
  const blank = issues.filter(({ code }) => code === 'row/blank');
  const blankLines = blank.reduce((sum, { params }) => sum + Number(params?.lines), 0);
  const leftOut = issues.filter(({ code }) => lineCodes.includes(code)).length;
  return accepted.length + rejected.length + leftOut + blankLines;
}

const anyTheme = fc.constantFrom(...themes);
const header = ['施設名', '緯度', '経度', '0歳児', '授乳室', '備考'];
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '合計',
    '※',
    '施設名',
    'みほん園',
    '－',
    '0',
    '34.7',
    '135.5',
    'a"b',
    '__proto__',
    '=1+1',
  ),
  fc.string({ maxLength: 8 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""').replace(/[\r\n]/g, ' ')}"`;

it('any bytes give a report, never an exception, and every rejected row says why', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), anyTheme, (bytes, theme) => {
      const report = read(bytes, theme);
      expect(report.rejected.every(({ issues }) => issues.length > 0)).toBe(true);
      expect(refusalOf(report) === null).toBe(report.accepted.length + report.rejected.length > 0);
    }),
    { numRuns: 200 },
  );
});

it('any text below a header gives a report', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), anyTheme, (text, theme) => {
      const report = read(new TextEncoder().encode(`施設名,備考\nみほん園,\n${text}`), theme);
      if (text.includes('\0')) expect(refusalOf(report)?.code).toBe('file/not-text');
      else expect(report.accepted.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

it('every line of any table is accepted, rejected or left out with a remark', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
      anyTheme,
      (table, theme) => {
        const lines = [['施設名の一覧'], header, ['みほん園', '', '', '0', '有', ''], ...table];
        const text = lines.map((cells) => cells.map(quoted).join(',')).join('\n');
        const report = read(new TextEncoder().encode(text), theme);
        expect(linesAccountedFor(report)).toBe(lines.length - 1);
      },
    ),
    { numRuns: 200 },
  );
});

it('a stray quote costs no other line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 19 }), fc.constantFrom('"', '"x"y', 'x,"'), (at, stray) => {
      const names = Array.from({ length: 20 }, (_, index) => `みほん${index}園,`);
      const lines = ['施設名,備考', ...names.with(at, `みほん${at}園,${stray}`)];
      const report = read(new TextEncoder().encode(`${lines.join('\r\n')}\r\n`), 'nurseries');
      expect(report.accepted.length + report.rejected.length).toBe(20);
    }),
  );
});
