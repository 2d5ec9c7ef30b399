import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test, vi } from 'vitest';
import { type Theme, themes } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';
import { openFile, type Workbook } from '#ingest/workbook.ts';
import { trapSource, traps } from './csv-fixtures.ts';
import { countBy } from './real-files.ts';

/** Much work on a busy machine; nothing here depends on time. */
vi.setConfig({ testTimeout: 60_000 });

function read(file: string | Uint8Array | Workbook, theme: Theme = 'nurseries') {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return normalise(bytes, { id: `${theme}/any`, theme, definition: null, areas: [], asOf: null });
}

const codesOf = ({ issues }: Report<unknown>) => countBy([...issues], ({ code }) => code);
const namesOf = (report: Report<{ name: string }>) => report.accepted.map(({ name }) => name);
const rowsOf = ({ accepted, rejected }: Report<unknown>) => accepted.length + rejected.length;

/** Short enough to be read whatever the file holds. */
const longestRemark = 2_000;

function expectSound(report: Report<unknown>): void {
  expect(refusalOf(report) === null).toBe(rowsOf(report) > 0);
  for (const { raw = '' } of report.issues) expect(raw.length).toBeLessThan(longestRemark);
  expect(() => JSON.parse(JSON.stringify(report))).not.toThrow();
}

describe('files cut short', () => {
  it.each(traps)('%s, at any byte', (trap) => {
    const { bytes, source } = trapSource(trap);
    for (let length = 0; length < bytes.length; length += 7) {
      expectSound(normalise(bytes.subarray(0, length), source));
    }
  });

  it('a workbook, at any byte or with any byte changed', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一覧',
          rows: [
            ['施設名', '0歳児'],
            ['みほん園', 2],
          ],
        },
      ],
    });
    for (let at = 0; at < bytes.length; at += 61) {
      expectSound(read(await openFile(bytes.subarray(0, at))));
      expectSound(read(await openFile(bytes.with(at, 255 - (bytes[at] ?? 0)))));
    }
  });
});

describe('files that are too large in one way', () => {
  const huge = 'あ'.repeat(3_500_000);

  test.each([
    ['quoted', `施設名,備考\nみほん園,"${huge}"\nみほん二園,\n`],
    ['not quoted', `施設名,備考\nみほん園,${huge}\nみほん二園,\n`],
  ])('a cell of 10 MB, %s, is not read and said so', (_, text) => {
    const report = read(text);
    expectSound(report);
    expect(namesOf(report)).toEqual(['みほん園', 'みほん二園']);
    expect(codesOf(report)).toEqual({ 'cell/too-long': 1 });
  });

  it('a name of 10 MB rejects its row', () => {
    const report = read(`施設名,備考\n${huge},\nみほん二園,\n`);
    expectSound(report);
    expect(report.rejected).toHaveLength(1);
    expect(codesOf(report)).toEqual({ 'cell/too-long': 1, 'row/no-name': 1 });
  });

  it('a quote that is never closed costs its own line only', () => {
    const report = read(`施設名,備考\nみほん園,"あ\n${'みほん二園,\n'.repeat(50_000)}`);
    expect(rowsOf(report)).toBe(50_001);
    expect(codesOf(report)['row/stray-quote']).toBe(1);
  });

  it('5,000 columns', () => {
    const header = ['施設名', ...Array.from({ length: 4_999 }, (_, index) => `列${index}`)];
    const report = read(`${header.join(',')}\n${'みほん園'.padEnd(5_003, ',')}\n`);
    expectSound(report);
    expect(report.columns).toHaveLength(5_000);
    expect(namesOf(report)).toEqual(['みほん園']);
  });

  it('5,000 columns of one name, and a row of 100,000 cells', () => {
    const report = read(
      `施設名,${'電話番号,'.repeat(5_000)}\nみほん園${','.repeat(100_000)}\n${`みほん二園${','.repeat(5_001)}\n`.repeat(2)}`,
    );
    expectSound(report);
    expect(codesOf(report)).toMatchObject({ 'column/ambiguous': 1, 'row/extra-cells': 1 });
  });

  it('a line of a million cells is looked at as far as a spreadsheet goes', () => {
    const report = read(`施設名,備考${','.repeat(1_000_000)}\nみほん園,${','.repeat(1_000_000)}\n`);
    expectSound(report);
    expect(report.columns).toHaveLength(16_384);
    expect(namesOf(report)).toEqual(['みほん園']);
  });

  it.each(['（', '祝', '月曜日、', '9:00～', '第1'])(
    'hours of nothing but %s are given back unread',
    (part) => {
      const cell = part.repeat(4_800 / part.length);
      const report = read(
        `施設名,利用時間,休業日,備考\nみほん園,${cell},${cell},${cell}休\n`,
        'baby-stations',
      );
      expectSound(report);
      expect(report.accepted).toMatchObject([{ hours: { rules: [] } }]);
      expect(Object.keys(codesOf(report))).toEqual(['cell/hours-not-understood']);
    },
  );

  it.each(['"', '""', '"""', '"a', 'a"', '","', '"\n', '\r', ';\t,'])(
    '%j a hundred thousand times',
    (part) => {
      expectSound(read(`施設名,備考\nみほん園,\n${part.repeat(100_000)}\nみほん二園,\n`));
    },
  );
});

describe('cells that mean harm elsewhere', () => {
  it('are text: formulas, markup and names of object properties', () => {
    const names = [
      '=HYPERLINK("http://example.jp/";"みほん園")',
      '<script>alert(1)</script>園',
      '__proto__',
      'constructor',
      '+1園',
    ];
    const rows = names.map((name) => `"${name.replaceAll('"', '""')}",javascript:alert(1)`);
    const report = read(`施設名,URL\n${rows.join('\n')}\n`);
    expect(namesOf(report)).toEqual(names);
    expect(report.accepted.every(({ url }) => url === null)).toBe(true);
  });

  it('under headers of object properties reach no field', () => {
    const report = read('__proto__,constructor,施設名,toString\na,b,みほん園,c\n');
    expect(namesOf(report)).toEqual(['みほん園']);
    expect(report.columns.filter(({ field }) => field !== null)).toHaveLength(1);
    expect(Object.prototype).not.toHaveProperty('name');
  });

  it('lose marks that turn the direction of writing', () => {
    expect(namesOf(read('施設名,備考\n\u202eみほん\u2066園\u200f,\n\u200f\u202e,\n'))).toEqual(['みほん園']);
  });

  it('of the time of DOS end no list with a facility', () => {
    const report = read('施設名,備考\r\nみほん園,\r\n\u001a');
    expect(namesOf(report)).toEqual(['みほん園']);
    expect(report.issues).toEqual([]);
  });

  it('under headers with invisible marks are found all the same', () => {
    expect(namesOf(read('施設名\u200b,備考\nみほん\u200b園,\n'))).toEqual(['みほん園']);
  });

  it('hold no half characters', () => {
    const report = read(
      '{"type":"FeatureCollection","features":[{"properties":{"施設名":"みほん\\ud800園","\\udc00":"x"}}]}',
    );
    expect(namesOf(report)).toEqual(['みほん\ufffd園']);
    expect(JSON.stringify(report)).not.toMatch(/\\ud[89a-f]/);
    expect(refusalOf(read(Uint8Array.of(0xed, 0xa0, 0x80, 0x0a)))?.code).toBe('file/undecodable');
  });
});

const anyTheme = fc.constantFrom(...themes);
const evil = fc.constantFrom(
  ...'"\',;\t\n\r\0=<>\u202e\ufeff㍻①ｱ０年月日:～～()（）'.split(''),
  '歳児',
  '令和',
  '第',
  '__proto__',
);

it('any mixture of difficult characters under any header gives a sound report', () => {
  fc.assert(
    fc.property(fc.array(evil, { maxLength: 200 }), anyTheme, (parts, theme) => {
      expectSound(read(`施設名,利用時間,休業日,0歳児,入所月\nみほん園,,,,\n${parts.join('')}`, theme));
    }),
    { numRuns: 300 },
  );
});

it('any JSON that calls itself GeoJSON gives a sound report', () => {
  const feature = fc.oneof(
    fc.jsonValue(),
    fc.record({ properties: fc.jsonValue(), geometry: fc.jsonValue() }),
    fc.record({
      properties: fc.dictionary(fc.constantFrom('施設名', '緯度', '__proto__', '0歳児'), fc.jsonValue()),
      geometry: fc.record({ type: fc.constant('Point'), coordinates: fc.array(fc.jsonValue()) }),
    }),
  );
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 5 }), anyTheme, (features, theme) => {
      expectSound(read(JSON.stringify({ type: 'FeatureCollection', features }), theme));
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['package.json', 'file/no-collection'],
  ['index.html', 'file/web-page'],
  ['src/ingest/normalise.ts', 'file/no-header'],
])('%s of the project itself is no table and is refused: %s', (path, code) => {
  expect(refusalOf(read(readFileSync(path)))?.code).toBe(code);
});
