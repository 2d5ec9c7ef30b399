import { columnReferences } from '#ingest/column-references.ts';
import { detectSource, type KnownPlaces } from '#ingest/detect-source.ts';
import type { HeaderMatch } from '#ingest/match-columns.ts';
import { type Examination, examine, type IngestSource } from '#ingest/normalise.ts';
import { readFile } from '#ingest/read-file.ts';
import type { OnRows } from '#ingest/read-rows.ts';
import type { Table, TableRow } from '#ingest/read-table.ts';
import { refusalOf } from '#ingest/severity.ts';
import { themeReaders } from '#ingest/theme-reader.ts';
import type { Workbook } from '#ingest/workbook.ts';
import { chosenSource } from './chosen-source.ts';
import { type Choices, type Patches, patched, type Reading } from './draft.ts';
import { kindTextsIn, likelyHeader, marksIn } from './texts-in.ts';

/** A file that was opened, and what to read it with. */
export interface DraftRequest {
  name: string;
  choices: Choices;
  patches: Patches;
}

/** Bytes, choices and changes in; rows and report out. Nothing else goes in, so the same file always reads the same. */
export function readDraft(
  opened: Uint8Array | Workbook,
  { name, choices, patches }: DraftRequest,
  places: KnownPlaces,
  onRows?: OnRows,
): { rows: readonly TableRow[]; reading: Reading } {
  const { encoding, delimiter } = choices;
  const { tables: all, issues, form } = readFile(opened, encoding ?? undefined, delimiter ?? undefined);
  const sheets = all.flatMap((table) => table.name ?? []);
  const chosen = all.filter((table) => choices.sheet === null || table.name === choices.sheet);
  const tables = (chosen.length === 0 ? all : chosen).map((table) => changed(table, patches));
  const detection = detectSource(tables, name, places, choices);
  const source = chosenSource(detection, choices, places, name);
  const examination: Examination<IngestSource['theme']> = examine({ tables, issues }, source, onRows);
  const { table, match, lines } = examination;
  const report = examination.report as Reading['report'];
  const rows = table?.rows ?? [];
  const guess = match === null ? likelyHeader(rows) : null;
  const indexes = match?.indexes ?? new Map();
  return {
    rows,
    reading: {
      form,
      sheets,
      sheet: table?.name ?? null,
      detection,
      source: match === null ? source : withColumns(source, match),
      headerLines: (match?.lines ?? (guess ? [guess] : [])).map(({ line }) => line),
      headers: match?.header.cells ?? guess?.cells ?? [],
      fields: Object.keys(themeReaders[source.theme].fields),
      marks: marksIn(report.accepted, source, indexes),
      kindTexts: kindTextsIn(report.issues, source),
      indexes,
      unexplained: match === null ? {} : columnReferences(match.header.cells, match.unexplained),
      report,
      lines,
      refusal: refusalOf(report),
    },
  };
}

/** What was changed by hand concerns the one table that is read; its remarks on quotes stay those of the file. */
function changed(table: Table, patches: Patches): Table {
  const rows = patched(table.rows, patches);
  if (rows === table.rows) return table;
  const issues = table.issues.filter(({ row }) => row === undefined || !patches.has(row));
  return { ...table, rows, issues };
}

/** A whole `source.json`: columns found by their usual names are named in it, and where their header stands. */
function withColumns(source: IngestSource, { header, indexes }: HeaderMatch): IngestSource {
  const { definition } = source;
  if (definition === null || Object.keys(definition.columns).length > 0) return source;
  const columns = columnReferences(header.cells, indexes);
  const headerLine = header.line === 1 ? {} : { headerLine: header.line };
  return { ...source, definition: { ...definition, ...headerLine, columns } };
}
