import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Issue, Report } from '#domain/issue.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { VacancyCell } from '#domain/vacancy.ts';
import type { Detection } from '#ingest/detect-source.ts';
import type { IngestSource } from '#ingest/normalise.ts';
import type { FileForm } from '#ingest/read-file.ts';
import type { TableRow } from '#ingest/read-table.ts';
import type { ColumnReference, LegendEntry, SourceFile } from '#ingest/source-file.ts';
import type { Delimiter } from '#ingest/split-records.ts';

/** One file under examination. It lives in memory only: never in the URL, in storage, in a log or in a request. */
export interface FileDraft {
  id: number;
  /** The name of the file, or of what was pasted. */
  name: string;
  file: Blob;
  choices: Choices;
  /** Another one after each change and choice. */
  version: number;
  /** Every row of the table that is read, with what was changed; the header and lines that are no facility included. */
  rows: readonly TableRow[];
  history: History;
  /** What the last finished reading found; null = none is finished. It may be older than `rows` while `progress` is not null. */
  reading: Reading | null;
  /** null = nothing is being read. */
  progress: { read: number; all: number } | null;
  /** Why there is no reading of the file as it stands; null = there is one, or will be. */
  ended: 'stopped' | 'failed' | null;
  /** The steps that are in the file taken away last. */
  taken: History['done'];
}

/** What a person chose in place of what was detected; null = as detected. */
export interface Choices {
  theme: Theme | null;
  lgCode: MunicipalityCode | null;
  asOf: CalendarDate | null;
  sheet: string | null;
  encoding: NonNullable<SourceFile['encoding']> | null;
  delimiter: Delimiter | null;
  headerLine: number | null;
  /** Field → column, whole: a field that is not here is not read. */
  columns: Readonly<Record<string, ColumnReference>> | null;
  legend: Readonly<Record<string, LegendEntry>> | null;
  /** The publisher's words for kinds of nurseries. */
  kinds: Readonly<Record<string, NurseryKind>> | null;
}

export const asDetected: Choices = {
  theme: null,
  lgCode: null,
  asOf: null,
  sheet: null,
  encoding: null,
  delimiter: null,
  headerLine: null,
  columns: null,
  legend: null,
  kinds: null,
};

/** One row before and after; null = taken out. */
export interface RowChange {
  before: TableRow;
  after: TableRow | null;
}

/** What a cell is to hold. `column` is the index in the row's cells. */
export interface CellEdit {
  line: number;
  column: number;
  text: string;
}

/** Steps, each undone and redone as one. */
export interface History {
  done: readonly (readonly RowChange[])[];
  undone: readonly (readonly RowChange[])[];
}

/** A file read once, with everything one may want to know of it. */
export interface Reading {
  /** null = the bytes could not be read. */
  form: FileForm | null;
  /** Names of all sheets of a workbook; empty for other files. */
  sheets: readonly string[];
  sheet: string | null;
  detection: Detection;
  /** What it was read with; its `definition` is a whole `source.json` once columns are known. */
  source: IngestSource;
  /** Physical lines of the header, one or two; where no line is one, the line that looks most like it. */
  headerLines: readonly number[];
  /** The text of each column. */
  headers: readonly string[];
  /** Every field this theme has, in their usual order. */
  fields: readonly string[];
  /** Texts of vacancy cells that are no numbers with what they are read as, the most frequent first. */
  marks: readonly (Counted & { cell: VacancyCell; isSettled: boolean })[];
  /** Texts that name no kind known to all. */
  kindTexts: readonly Counted[];
  /** Field → index in a row's cells. */
  indexes: ReadonlyMap<string, number>;
  /** Columns of classes of which nothing says whether they hold places: the fields they would be, as a `source.json` names them. */
  unexplained: SourceFile['columns'];
  report: Report<Facility>;
  /** The physical line of each accepted facility, in the order of `report.accepted`. */
  lines: readonly number[];
  /** The issue for which the whole file is refused. */
  refusal: Issue | null;
}

/** A text and in how many cells it stands. */
export interface Counted {
  text: string;
  cells: number;
}

export const untouched: History = { done: [], undone: [] };

/** Changes that would be lost if the page were closed. */
export function hasUnsavedChanges({ history, taken }: Pick<FileDraft, 'history' | 'taken'>): boolean {
  return history.done.at(-1) !== taken.at(-1);
}

/** Index of the row that starts on a line; -1 = none does. Rows stand in the order of their lines. */
export function indexOfLine(rows: readonly TableRow[], line: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle]?.line ?? 0;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Cells with other texts, as one step; a row that is too short grows. Cells that hold their text already change nothing. */
export function stepOf(rows: readonly TableRow[], edits: readonly CellEdit[]): RowChange[] {
  const byLine = groupBy(edits, ({ line }) => line);
  return [...byLine].flatMap(([line, ofRow]) => {
    const before = rows[indexOfLine(rows, line)];
    if (before === undefined) return [];
    const cells = [...before.cells];
    for (const { column, text } of ofRow) {
      if ((cells[column] ?? '') === text) continue;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    const isSame = cells.length === before.cells.length && cells.every((cell, i) => cell === before.cells[i]);
    return isSame ? [] : [{ before, after: { ...before, cells } }];
  });
}

/** Rows taken out, as one step. */
export function removalOf(rows: readonly TableRow[], lines: readonly number[]): RowChange[] {
  return lines.flatMap((line) => {
    const before = rows[indexOfLine(rows, line)];
    return before === undefined ? [] : [{ before, after: null }];
  });
}

/** Rows with a step done; what is left over of an earlier undo can no longer be redone. */
export function doStep<D extends Pick<FileDraft, 'rows' | 'history'>>(
  draft: D,
  step: readonly RowChange[],
): D {
  if (step.length === 0) return draft;
  const { done } = draft.history;
  return { ...draft, rows: applied(draft.rows, step), history: { done: [...done, step], undone: [] } };
}

export function undoStep<D extends Pick<FileDraft, 'rows' | 'history'>>(draft: D): D {
  const { done, undone } = draft.history;
  const step = done.at(-1);
  if (step === undefined) return draft;
  const history = { done: done.slice(0, -1), undone: [...undone, step] };
  return { ...draft, rows: reverted(draft.rows, step), history };
}

export function redoStep<D extends Pick<FileDraft, 'rows' | 'history'>>(draft: D): D {
  const { done, undone } = draft.history;
  const step = undone.at(-1);
  if (step === undefined) return draft;
  const history = { done: [...done, step], undone: undone.slice(0, -1) };
  return { ...draft, rows: applied(draft.rows, step), history };
}

/** What a table as it was opened needs to become the one of this history, by line; null = taken out. */
export type Patches = ReadonlyMap<number, TableRow | null>;

export function patchesOf({ done }: History): Patches {
  return new Map(done.flat().map(({ before, after }) => [before.line, after]));
}

export function patched(rows: readonly TableRow[], patches: Patches): readonly TableRow[] {
  if (patches.size === 0) return rows;
  return rows.flatMap((row) => {
    const patch = patches.get(row.line);
    return patch === undefined ? [row] : (patch ?? []);
  });
}

function applied(rows: readonly TableRow[], step: readonly RowChange[]): readonly TableRow[] {
  return patched(rows, new Map(step.map(({ before, after }) => [before.line, after])));
}

function reverted(rows: readonly TableRow[], step: readonly RowChange[]): readonly TableRow[] {
  const kept = patched(rows, new Map(step.map(({ before }) => [before.line, before])));
  const returned = step.flatMap(({ before, after }) => (after === null ? [before] : []));
  return returned.length === 0 ? kept : [...kept, ...returned].sort((a, b) => a.line - b.line);
}
