import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { checkLongFile } from '#ingest/check-long-file.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';
import { countVacancyCells } from '#ingest/vacancy-summary.ts';
import { readMunicipalities, readSourceFolders } from '#scripts/lib/data-folder.ts';
import { trapSource, traps } from './csv-fixtures.ts';
import { countBy } from './real-files.ts';

/** Much work on a busy machine; nothing here depends on time. */
vi.setConfig({ testTimeout: 60_000 });

/** Cut in odd places, so that characters and line ends are torn apart. */
function piecesOf(bytes: Uint8Array, size: number) {
  return function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

/** A run of blank lines is one remark in a report; in a long file each line counts. */
function codesOf({ issues }: Report<Facility>): Record<string, number> {
  const lines = issues.flatMap(({ code, params }) =>
    code === 'row/blank' ? Array<string>(Number(params?.lines)).fill(code) : [code],
  );
  return countBy(lines, (code) => code);
}

function expectTheSame(bytes: Uint8Array, source: IngestSource, size: number): void {
  const whole: Report<Facility> = normalise(bytes, source);
  const { accepted, rejected, vacancyCells, columns, counts, issues } = checkLongFile(
    piecesOf(bytes, size),
    source,
  );
  expect([accepted, rejected]).toEqual([whole.accepted.length, whole.rejected.length]);
  expect(vacancyCells).toEqual(countVacancyCells(whole.accepted));
  expect(columns).toEqual(whole.columns);
  expect(counts).toEqual(codesOf(whole));
  for (const issue of issues) if (issue.code !== 'row/blank') expect(whole.issues).toContainEqual(issue);
}

const folders = readSourceFolders('data/sample', readMunicipalities());
const text = (content: string) => new TextEncoder().encode(content);
const unknown: IngestSource = {
  id: 'nurseries/any',
  theme: 'nurseries',
  definition: null,
  areas: [],
  asOf: null,
};

describe('a long file is judged as a short one', () => {
  it.each(traps)('%s', (trap) => {
    const { bytes, source } = trapSource(trap);
    expectTheSame(bytes, source, 8_191);
  });

  it('so are sample sources, of 1,000 rows and more too', () => {
    for (const folder of folders.filter((_, index) => index % 6 === 0)) {
      const [{ path, asOf } = { path: '', asOf: null }] = folder.files;
      expectTheSame(readFileSync(path), { ...folder, asOf }, 65_536);
    }
    const rows = Array.from({ length: 2_500 }, (_, index) => `みほん第${index % 2_499}園,${index % 7}`);
    const many = text(
      ['施設名,0歳児空き', '', ...rows, '合計,9', '"みほん園,1', 'みほん終園,1'].join('\r\n'),
    );
    expectTheSame(many, unknown, 1_000);
  });

  it('whatever headings stand above and between its rows', () => {
    const heading = fc.constantFrom(
      ...[
        '10月入所 空き,',
        '11月入所分',
        '【令和8年12月1日入所】',
        '10月・11月入所,',
        '各園の定員,',
        '【空き状況】',
      ],
      ...[
        '令和8年9月1日現在,',
        '※定員は目安です',
        '申込者数（第1希望）,,',
        '合計,9',
        ',',
        '施設名,0歳児,1歳児',
        '中央区,,',
      ],
    );
    const row = fc.constantFrom('みほん園,1,2', 'みほん二園,調整中,-', 'みほん三園,0', ',1,2');
    const lines = fc.tuple(fc.array(heading), fc.array(fc.oneof(heading, row)));
    fc.assert(
      fc.property(lines, fc.boolean(), ([above, below], isNamed) => {
        const bytes = text([...above, '施設名,0歳児,1歳児', ...below].join('\n'));
        const source = isNamed
          ? { ...unknown, fileName: '空き.csv' }
          : { ...unknown, asOf: '2026-09-01' as const };
        expectTheSame(bytes, source, 97);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\n'],
    ['no header', '名前,住所\nみほん園,見本町\n'],
    ['no rows', '施設名,住所\n'],
    ['a workbook', 'PK\u0003\u0004'],
    ['a NUL byte', '施設名\n\0\n'],
  ])('with %s it is refused', (_, content) => {
    expectTheSame(text(content), unknown, 65_536);
  });

  it('bytes that turn out wrong at the end refuse the whole', () => {
    const bytes = Uint8Array.of(...text(`施設名\n${'みほん園\n'.repeat(9_000)}`), 0xff);
    const { accepted, counts } = checkLongFile(piecesOf(bytes, 65_536), unknown);
    expect([accepted, counts]).toEqual([0, { 'file/undecodable': 1 }]);
  });

  it('keeps the first hundred of each remark and counts all', () => {
    const bytes = text(`施設名,0歳児空き\n${'みほん園,調整中\n'.repeat(3_000)}`);
    const { counts, issues } = checkLongFile(piecesOf(bytes, 65_536), unknown);
    expect(counts).toEqual({ 'cell/unknown-mark': 3_000, 'table/repeated-row': 2_999 });
    expect(countBy(issues, ({ code }) => code)).toEqual({
      'cell/unknown-mark': 100,
      'table/repeated-row': 100,
    });
  });
});
