import { readFileSync } from 'node:fs';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Issue, Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';
import type { SourceFolder } from './data-folder.ts';

/** What became of a source: its newest file, an older one, or nothing. */
export interface SourceReading {
  folder: SourceFolder;
  status: 'read' | 'older-file' | 'refused' | 'no-file';
  file: string | null;
  asOf: CalendarDate | null;
  report: Report<Facility>;
}

const nothing: Report<Facility> = { accepted: [], rejected: [], issues: [], columns: [] };

/** The newest file that can be read. A refused one is reported and the file before it used: an old list that says its date is better than none. */
export function readNewest(folder: SourceFolder): SourceReading {
  const { definition, files } = folder;
  if (definition === null) return unread(folder, 'refused', folder.issues);
  const refusals: Issue[] = [];
  for (const { path, name, asOf } of files) {
    const report = normalise(readFileSync(path), { ...folder, definition, asOf });
    const refusal = refusalOf(report);
    if (refusal === null) {
      const issues = [...folder.issues, ...refusals, ...older(refusals, name), ...report.issues];
      const status = refusals.length === 0 ? 'read' : 'older-file';
      return { folder, status, file: name, asOf, report: { ...report, issues } };
    }
    refusals.push({ ...refusal, params: { ...refusal.params, file: name } });
  }
  return unread(folder, refusals.length > 0 ? 'refused' : 'no-file', [...folder.issues, ...refusals]);
}

function older(refusals: readonly Issue[], name: string): Issue[] {
  return refusals.length === 0 ? [] : [{ code: 'file/older-file-used', params: { file: name } }];
}

function unread(
  folder: SourceFolder,
  status: 'refused' | 'no-file',
  issues: readonly Issue[],
): SourceReading {
  return { folder, status, file: null, asOf: null, report: { ...nothing, issues } };
}
