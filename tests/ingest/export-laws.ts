import { expect } from 'vitest';
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

export interface Case {
  name: string;
  file: Parameters<typeof normalise>[0];
  source: IngestSource;
}

export const bare: SourceFile = {
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

export function expectNoMore(after: Report<Facility>, before: Report<Facility>): void {
  const [more, known] = [findings(after), findings(before)];
  for (const [code, count] of Object.entries(more))
    expect({ code, count }).toEqual({ code, count: Math.min(count, known[code] ?? 0) });
}

export function again(
  rows: string[][],
  encoding: 'utf-8' | 'shift_jis',
  source: IngestSource,
): Report<Facility> {
  const { bytes } = csvFile(rows, encoding);
  return normalise(bytes!, source) as Report<Facility>;
}

/** Windows saves both under one code. */
function asSaved<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('〜', '～').replaceAll('−', '－'));
}

export function expectOriginalLaw({ file, source }: Case, encoding: 'utf-8' | 'shift_jis'): void {
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

export function expectTemplateLaw({ file, source }: Case): void {
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
export function expectStandardLaw({ file, source }: Case): void {
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

export function expectCollectionLaw({ file, source }: Case): void {
  const before = normalise(file, source) as Report<Facility>;
  if (before.accepted.length === 0) return;
  const definition = source.definition && { ...bare, lgCode: source.definition.lgCode };
  const bytes = new TextEncoder().encode([...geojsonText(before.accepted)].join(''));
  const after = normalise(bytes, { ...source, definition, asOf: null }) as Report<Facility>;
  const gists = ({ accepted }: Report<Facility>) => accepted.map((each) => JSON.stringify(gist(each))).sort();
  expect(gists(after)).toEqual(gists(before));
  expectNoMore(after, before);
}
