import { readFileSync } from 'node:fs';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import type { SourceStatus } from '#domain/ledger.ts';
import { normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { suddenLoss } from '#ingest/sudden-loss.ts';
import { openFile } from '#ingest/workbook.ts';
import type { SourceFolder } from './data-folder.ts';
import type { PreviousSource } from './previous-output.ts';

/** One file of a source. A refused one counts for nothing. */
export interface FileReading {
  name: string;
  asOf: CalendarDate;
  report: Report<Facility>;
  refusal: Issue | null;
}

/** What became of a source: its newest file, an older one, what the last build had of it, or nothing. */
export interface SourceReading {
  folder: SourceFolder;
  status: SourceStatus;
  file: string | null;
  asOf: CalendarDate | null;
  report: Report<Facility>;
  /** Every file, oldest first. */
  files: readonly FileReading[];
}

/** What is known besides the folder. */
export interface ReadOptions {
  /** Take every file as it is, however much shorter it is than the one before. */
  acceptLoss: boolean;
  /** What the last build had of this source. */
  previous: PreviousSource | null;
}

const nothing: Report<Facility> = { accepted: [], rejected: [], issues: [], columns: [] };

/**
 * The newest file that can be read and is not suddenly shorter than the one before. A refused one is reported and the
 * file before it used: an old list that says its date is better than none, and than half a new one.
 */
export async function readSource(folder: SourceFolder, options: ReadOptions): Promise<SourceReading> {
  const { definition, issues } = folder;
  if (definition === null) return withoutDefinition(folder, options.previous);
  const files = await readFiles(folder, definition, options);
  const used = files.findLastIndex(({ refusal }) => refusal === null);
  const refusals = files
    .slice(used + 1)
    .reverse()
    .flatMap(({ name, refusal }) => refusal && { ...refusal, params: { ...refusal.params, file: name } })
    .filter((refusal) => refusal !== null);
  const shown = files[used] ?? keptOf(refusals, options.previous);
  if (shown === null) {
    const status = refusals.length > 0 ? 'refused' : 'no-file';
    const report = { ...nothing, issues: [...issues, ...refusals] };
    return { folder, status, file: null, asOf: null, report, files };
  }
  const { name: file, asOf, report } = shown;
  const found = [...issues, ...refusals, ...older(refusals, file), ...report.issues];
  const status = used < 0 ? 'kept-output' : refusals.length > 0 ? 'older-file' : 'read';
  return { folder, status, file, asOf, report: { ...report, issues: found }, files };
}

/** Nothing can be read by a `source.json` that is broken: what was published stays, and newer files wait for it to be mended. */
function withoutDefinition(folder: SourceFolder, previous: PreviousSource | null): SourceReading {
  const { issues } = folder;
  const kept = keptOf(issues, previous);
  if (kept === null || previous === null)
    return { folder, status: 'refused', file: null, asOf: null, report: { ...nothing, issues }, files: [] };
  const { name: file, asOf, report } = kept;
  const waiting = folder.files.filter((each) => each.asOf > asOf).reverse();
  return {
    folder: { ...folder, definition: previous.definition },
    status: 'kept-output',
    file,
    asOf,
    report: { ...report, issues: [...issues, ...older(issues, file)] },
    files: waiting.map(({ name, asOf: ofFile }) => ({
      name,
      asOf: ofFile,
      report: nothing,
      refusal: issues[0] ?? null,
    })),
  };
}

/** From the oldest on, so that each file is measured against the last one that was good. */
async function readFiles(
  folder: SourceFolder,
  definition: SourceFile,
  options: ReadOptions,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const { path, name, asOf } of [...folder.files].reverse()) {
    const file = await openFile(readFileSync(path));
    const report: Report<Facility> = normalise(file, { ...folder, definition, asOf, fileName: name });
    const isAccepted = options.acceptLoss || (definition.acceptLoss?.includes(asOf) ?? false);
    const before = readings.findLast(({ refusal }) => refusal === null);
    const baseline = before?.report.accepted.length ?? facilitiesBefore(asOf, options.previous);
    const loss = isAccepted ? null : suddenLoss(baseline, report.accepted.length);
    readings.push({ name, asOf, report, refusal: refusalOf(report) ?? loss });
  }
  return readings;
}

/** A file put in the place of another is measured against what was published of that one. */
function facilitiesBefore(asOf: CalendarDate, previous: PreviousSource | null): number {
  return previous !== null && previous.asOf <= asOf ? previous.facilities.length : 0;
}

/** In place of files that are there and refused: a damaged file closes no nursery. */
function keptOf(
  refusals: readonly Issue[],
  previous: PreviousSource | null,
): Pick<FileReading, 'name' | 'asOf' | 'report'> | null {
  if (previous === null || refusals.length === 0) return null;
  const { file, asOf, facilities } = previous;
  return { name: file, asOf, report: { ...nothing, accepted: facilities } };
}

function older(refusals: readonly Issue[], name: string): Issue[] {
  return refusals.length === 0 ? [] : [{ code: 'file/older-file-used', params: { file: name } }];
}
