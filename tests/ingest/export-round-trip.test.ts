import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { convertedRows } from '#ingest/export/converted-rows.ts';
import { csvFile } from '#ingest/export/csv-text.ts';
import { facilityTable } from '#ingest/export/facility-table.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';
import { readFile } from '#ingest/read-file.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { openFile } from '#ingest/workbook.ts';
import { readMunicipalities, readSourceFile } from '#scripts/lib/data-folder.ts';
import { trapSource, traps } from './csv-fixtures.ts';
import {
  again,
  bare,
  type Case,
  expectCollectionLaw,
  expectNoMore,
  expectOriginalLaw,
  expectStandardLaw,
  expectTemplateLaw,
} from './export-laws.ts';
import { hasRealFiles, realFolder, realVacancyFiles } from './real-files.ts';

const fixtures = traps.map((trap): Case => {
  const { bytes, source } = trapSource(trap);
  return { name: trap, file: bytes, source };
});

describe.each(fixtures)('$name', (each) => {
  it.each(['utf-8', 'shift_jis'] as const)('in its own columns and %s is read as before', (encoding) => {
    expectOriginalLaw(each, encoding);
  });

  it('in our template says the same', () => expectTemplateLaw(each));
  it('as 子育て施設一覧 says the same', () => expectStandardLaw(each));
  it('as GeoJSON says the same', () => expectCollectionLaw(each));
});

if (!hasRealFiles) console.warn('skipped: no shared files');
const municipalities = readMunicipalities();
const real = hasRealFiles
  ? realVacancyFiles.map(([slug, file, asOf]): Case => {
      const id = `nurseries/${slug}`;
      const definition = readSourceFile(`data/published/${id}/source.json`).value;
      const areas = municipalities.filter(
        ({ lgCode, parent }) => lgCode === definition?.lgCode || parent === definition?.lgCode,
      );
      return {
        name: file,
        file: readFileSync(`${realFolder}/${file}`),
        source: { id, theme: 'nurseries', definition, areas, asOf },
      };
    })
  : [];

describe.runIf(hasRealFiles).each(real)('$name, as published', (each) => {
  it('in its own columns is read as before', () => expectOriginalLaw(each, 'utf-8'));
  it('in our template says the same', () => expectTemplateLaw(each));
  it('as GeoJSON says the same', () => expectCollectionLaw(each));
});

it.runIf(hasRealFiles)(
  'a published workbook in its own columns and as standard list is read as before',
  async () => {
    const file = await openFile(readFileSync(`${realFolder}/takamatsu-nursery-school.xlsx`));
    const source: IngestSource = {
      id: 'nurseries/x',
      theme: 'nurseries',
      definition: null,
      areas: [],
      asOf: null,
    };
    expectOriginalLaw({ name: '', file, source }, 'utf-8');
    const table = facilityTable(readFile(file, source.definition?.encoding).tables, source);
    const before = normalise(file, source);
    const after = again(convertedRows(table!, 'nurseries', 'standard').rows, 'utf-8', source);
    expect(after.accepted.map(({ name, phone }) => ({ name, phone }))).toEqual(
      before.accepted.map(({ name, phone }) => ({ name, phone })),
    );
    expectNoMore(after, before);
  },
);

describe('any list', () => {
  const mark = fc.constantFrom(
    '0',
    '3',
    '12',
    '-',
    '－',
    '×',
    '○',
    '△',
    '',
    '10人以上',
    '1〜3人',
    '設定なし',
  );
  const name = fc
    .string({ unit: fc.constantFrom(...'みほん園=+-@\'", ①'), minLength: 1, maxLength: 8 })
    .map((text) => `園${text}x`);
  const phone = fc.constantFrom('06-0000-0000', '-06-0000-0001', '０６（００００）０００２', '');
  const row = fc.tuple(name, phone, mark, mark, mark);
  const definition: SourceFile = {
    ...bare,
    lgCode: '272051',
    columns: {
      name: '施設名',
      phone: '電話',
      'vacancies.0': '0歳',
      'vacancies.1': '1歳',
      'vacancies.2': '2歳',
    },
    legend: {
      '-': 'not-offered',
      '－': 'not-offered',
      '': 'unknown',
      '×': { open: 'no', text: '空きなし' },
      '○': { open: 'yes', text: '空きあり' },
      '△': { atLeast: 1, atMost: 3, text: '1〜3' },
    },
  };
  const source: IngestSource = {
    id: 'nurseries/m',
    theme: 'nurseries',
    definition,
    areas: [],
    asOf: '2026-11-01',
  };

  it('comes back the same, and in our template without a remark on any cell', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { bytes } = csvFile([['施設名', '電話', '0歳', '1歳', '2歳'], ...rows], 'utf-8');
        const each = { name: '', file: bytes!, source };
        const before = normalise(bytes!, source) as Report<Facility>;
        expect(before.accepted).toHaveLength(rows.length);
        expectOriginalLaw(each, 'utf-8');
        expectTemplateLaw(each);
        const { rows: converted } = convertedRows(
          facilityTable(readFile(bytes!, undefined).tables, source)!,
          'nurseries',
          'template',
        );
        const after = again(converted, 'utf-8', { ...source, definition: null });
        expect(after.issues.filter(({ code }) => code.startsWith('cell/'))).toEqual([]);
      }),
    );
  });
});
