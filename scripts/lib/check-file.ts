import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Facility, type Theme, themes } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import { checkLongFile, type LongReport } from '#ingest/check-long-file.ts';
import { columnsOfTheme } from '#ingest/detect-theme.ts';
import { type IngestSource, normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';
import type { SourceFile } from '#ingest/source-file.ts';
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
  const candidates = theme ? [theme] : themesOf(source, definition?.value ?? null);
  const checks = candidates.map((each) => {
    return checkedAs(each, file, opened, source, definition?.value ?? null);
  });
  const [best] = checks.sort((a, b) => ownColumns(b) - ownColumns(a));
  return best ?? 'no theme';
}

function checkedAs(
  theme: Theme,
  file: string,
  opened: Uint8Array | Workbook,
  source: string | null,
  definition: SourceFile | null,
): CheckedFile {
  const report: Report<Facility> = normalise(opened, sourceOf(theme, file, source, definition));
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
  return { id: `${theme}/${slug}`, theme, definition, areas, asOf: dateInName(basename(file)) };
}

/** The theme by the folder of the description, by the columns it names, or else each, nurseries first. */
function themesOf(source: string | null, definition: SourceFile | null): readonly Theme[] {
  const folder = source === null ? '' : basename(dirname(dirname(source)));
  const byFolder = themes.find((each) => each === folder);
  if (byFolder) return [byFolder];
  const fields = Object.keys(definition?.columns ?? {});
  if (fields.some((field) => field.startsWith('vacancies.'))) return ['nurseries'];
  if (fields.some((field) => field.startsWith('amenities.'))) return ['baby-stations'];
  return ['nurseries', 'baby-stations'];
}

/** Columns that only this theme has. */
function ownColumns({ theme, report }: CheckedFile): number {
  return columnsOfTheme(theme, report.columns);
}
