import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Facility, type Theme, themes } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import { checkLongFile, type LongReport } from '#ingest/check-long-file.ts';
import { chooseTable } from '#ingest/choose-table.ts';
import { columnsOfTheme } from '#ingest/detect-theme.ts';
import type { Fields } from '#ingest/match-columns.ts';
import { examine, type IngestSource } from '#ingest/normalise.ts';
import { type ReadFile, readFile } from '#ingest/read-file.ts';
import { refusalOf } from '#ingest/severity.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { themeReaders } from '#ingest/theme-reader.ts';
import { countVacancyCells, type VacancyCellCounts } from '#ingest/vacancy-summary.ts';
import type { Workbook } from '#ingest/workbook.ts';
import { areasOf, dateInName, readMunicipalities, readSourceFile } from './data-folder.ts';
import { filePieces } from './file-pieces.ts';

/** One file as the preview page and `data:check` show it. */
export interface CheckedFile {
  file: string;
  theme: Theme;
  summary: { rows: number; accepted: number; rejected: number; vacancyCells: VacancyCellCounts };
  report: Report<Facility>;
  refusal: Issue | null;
}

/** The numbers and first findings of a file too long to hold. */
export interface CheckedLongFile {
  file: string;
  theme: Theme;
  report: LongReport;
}

/** As `checkFile`, for a long text: its theme is that of its beginning. */
export function checkLong(
  file: string,
  source: string | null,
  theme: Theme | null,
  onRows: (rows: number) => void,
): CheckedLongFile | string {
  const [start = new Uint8Array()] = filePieces(file);
  const beginning = checkFile(file, source, theme, start.subarray(0, start.lastIndexOf(0x0a)));
  if (typeof beginning === 'string') return beginning;
  const definition = source === null ? null : readSourceFile(source).value;
  const known = sourceOf(beginning.theme, file, source, definition);
  return { file, theme: beginning.theme, report: checkLongFile(() => filePieces(file), known, onRows) };
}

/** The check of one file, opened before where it may be a workbook, or why the source description beside it cannot be used. */
export function checkFile(
  file: string,
  source: string | null,
  theme: Theme | null,
  opened: Uint8Array | Workbook = readFileSync(file),
): CheckedFile | string {
  const definition = source === null ? null : readSourceFile(source);
  if (definition !== null && definition.value === null) {
    return `${source} is not a source description: ${definition.issues[0]?.params?.at}`;
  }
  const described = definition?.value ?? null;
  const read = readFile(opened, described?.encoding, undefined, true);
  const known = theme ?? themeOf(source, described) ?? themeByColumns(read, described);
  return checkedAs(known, file, read, source, described);
}

function checkedAs(
  theme: Theme,
  file: string,
  read: ReadFile,
  source: string | null,
  definition: SourceFile | null,
): CheckedFile {
  const { report }: { report: Report<Facility> } = examine(read, sourceOf(theme, file, source, definition));
  const { accepted, rejected } = report;
  return {
    file,
    theme,
    summary: {
      rows: accepted.length + rejected.length,
      accepted: accepted.length,
      rejected: rejected.length,
      vacancyCells: countVacancyCells(accepted),
    },
    report,
    refusal: refusalOf(report),
  };
}

function sourceOf(
  theme: Theme,
  file: string,
  source: string | null,
  definition: SourceFile | null,
): IngestSource {
  const slug = source === null ? 'unknown' : basename(dirname(source));
  const areas = definition === null ? [] : areasOf(definition.lgCode, readMunicipalities());
  const fileName = basename(file);
  return { id: `${theme}/${slug}`, theme, definition, areas, asOf: dateInName(fileName), fileName };
}

/** The theme by the folder of the description, or by the columns it names; null = neither tells. */
function themeOf(source: string | null, definition: SourceFile | null): Theme | null {
  const folder = source === null ? '' : basename(dirname(dirname(source)));
  const byFolder = themes.find((each) => each === folder);
  if (byFolder) return byFolder;
  const fields = Object.keys(definition?.columns ?? {});
  if (fields.some((field) => field.startsWith('vacancies.'))) return 'nurseries';
  return fields.some((field) => field.startsWith('amenities.')) ? 'baby-stations' : null;
}

/** The theme that has more columns of its own in the file, nurseries where neither has. */
function themeByColumns({ tables }: ReadFile, definition: SourceFile | null): Theme {
  if (tables.length === 0) return 'nurseries';
  const own = (theme: Theme) => {
    const { match } = chooseTable(tables, themeReaders[theme].fields as Fields, definition);
    return columnsOfTheme(theme, match?.columns ?? []);
  };
  return own('baby-stations') > own('nurseries') ? 'baby-stations' : 'nurseries';
}
