import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { type VacancyCell, vacancyStateOf } from '#domain/vacancy.ts';
import { convertedRows } from '#ingest/export/converted-rows.ts';
import { csvFile } from '#ingest/export/csv-text.ts';
import { facilityTable } from '#ingest/export/facility-table.ts';
import { originalRows, sourceJson, sourceOfOriginal } from '#ingest/export/original-columns.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';
import { readFile } from '#ingest/read-file.ts';
import { refusalOf, severityOf } from '#ingest/severity.ts';
import { decodeSourceFile, type SourceFile } from '#ingest/source-file.ts';
import { geojsonText } from '#ingest/to-geojson.ts';
import { openFile } from '#ingest/workbook.ts';
import { readMunicipalities, readSourceFile } from '#scripts/lib/data-folder.ts';
import { trapSource, traps } from './csv-fixtures.ts';
import { hasRealFiles, realFolder, realVacancyFiles } from './real-files.ts';

interface Case {
  name: string;
  file: Parameters<typeof normalise>[0];
  source: IngestSource;
}

const bare: SourceFile = {
  publisher: '見本市',
  lgCode: '270008',
  title: '見本',
  licence: null,
  page: null,
  url: null,
  how: 'csv',
  columns: {},
};

/** How often each code is found in rows and cells; lines that are no facility are not exported. */
function findings({ issues }: Report<Facility>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) {
    if (severityOf(code) === 'notice' || /^(?:file|column|table)\//.test(code)) continue;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function expectNoMore(after: Report<Facility>, before: Report<Facility>): void {
  const [more, known] = [findings(after), findings(before)];
  for (const [code, count] of Object.entries(more))
    expect({ code, count }).toEqual({ code, count: Math.min(count, known[code] ?? 0) });
}

function again(rows: string[][], encoding: 'utf-8' | 'shift_jis', source: IngestSource): Report<Facility> {
  const { bytes } = csvFile(rows, encoding);
  return normalise(bytes!, source) as Report<Facility>;
}

/** Windows saves both under one code. */
function asSaved<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('〜', '～').replaceAll('−', '－'));
}

function expectOriginalLaw({ file, source }: Case, encoding: 'utf-8' | 'shift_jis'): void {
  const before = normalise(file, source) as Report<Facility>;
  const table = facilityTable(readFile(file, source.definition?.encoding).tables, source);
  expect(table === null).toBe(refusalOf(before) !== null && before.columns.length === 0);
  if (table === null || refusalOf(before) !== null) return;
  const written = sourceJson(sourceOfOriginal(table, source.definition ?? bare, encoding));
  const { value: definition } = decodeSourceFile(JSON.parse(written));
  const rows = originalRows(table);
  if (csvFile(rows, encoding).bytes === null) {
    expect(rows.flat().join('')).toContain('✕');
    return;
  }
  const after = again(rows, encoding, { ...source, definition, asOf: table.place.asOf });
  expect(asSaved(after.accepted)).toEqual(asSaved(before.accepted));
  expect(after.rejected).toHaveLength(before.rejected.length);
  expectNoMore(after, before);
  expect(after.issues.filter(({ code }) => /^(?:file|column|row\/title)/.test(code))).toEqual(
    before.issues
      .filter(({ code }) => code === 'column/ambiguous' && source.definition !== null)
      .map(() => expect.anything()),
  );
}

/** What a parent may conclude from a cell; the words around it may differ. */
function meaning(cell: VacancyCell): unknown {
  return cell.kind === 'joint' ? 'unknown' : cell.kind === 'count' ? cell.count : vacancyStateOf(cell);
}

function commonGist({ name, phone, url, lgCode, position }: Facility) {
  return {
    name,
    phone,
    url,
    lgCode,
    position: position && [position.lat, position.lng].map((x) => Math.round(x * 1e6)),
  };
}

function gist(facility: Facility): unknown {
  const common = commonGist(facility);
  if (facility.theme === 'baby-stations') return { ...common, amenities: facility.amenities };
  const { kind, capacity, minimumAge, vacancies } = facility;
  return {
    ...common,
    kind,
    capacity,
    minimumAge,
    asOf: vacancies?.asOf ?? null,
    entryMonth: vacancies?.entryMonth ?? null,
    cells: vacancies?.cells.map(meaning) ?? null,
  };
}

function expectTemplateLaw({ file, source }: Case): void {
  const before = normalise(file, source) as Report<Facility>;
  const table = facilityTable(readFile(file, source.definition?.encoding).tables, source);
  if (table === null || refusalOf(before) !== null || before.accepted.length === 0) return;
  const { rows, leftOut } = convertedRows(table, source.theme, 'template');
  expect(leftOut).toHaveLength(before.rejected.length);
  const definition = source.definition && { ...bare, lgCode: source.definition.lgCode };
  const after = again(rows, 'utf-8', { ...source, definition, asOf: null });
  expect(after.accepted.map(gist)).toEqual(before.accepted.map(gist));
  expectNoMore(after, before);
}

/** 子育て施設一覧 has fewer columns: what it holds is read without more remarks. */
function expectStandardLaw({ file, source }: Case): void {
  const before = normalise(file, source) as Report<Facility>;
  const table = facilityTable(readFile(file, source.definition?.encoding).tables, source);
  if (table === null || before.accepted.length === 0) return;
  const definition = source.definition && { ...bare, lgCode: source.definition.lgCode };
  const after = again(convertedRows(table, source.theme, 'standard').rows, 'utf-8', {
    ...source,
    definition,
  });
  expect(after.accepted.map(commonGist)).toEqual(before.accepted.map(commonGist));
  expectNoMore(after, before);
}

function expectCollectionLaw({ file, source }: Case): void {
  const before = normalise(file, source) as Report<Facility>;
  if (before.accepted.length === 0) return;
  const definition = source.definition && { ...bare, lgCode: source.definition.lgCode };
  const bytes = new TextEncoder().encode([...geojsonText(before.accepted)].join(''));
  const after = normalise(bytes, { ...source, definition, asOf: null }) as Report<Facility>;
  const gists = ({ accepted }: Report<Facility>) => accepted.map((each) => JSON.stringify(gist(each))).sort();
  expect(gists(after)).toEqual(gists(before));
  expectNoMore(after, before);
}

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
