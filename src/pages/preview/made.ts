import type { Facility } from '#domain/facility.ts';
import { type Changes, changesBetween } from '#ingest/changes.ts';
import type { CsvEncoding } from '#ingest/export/csv-text.ts';
import type { TableRow } from '#ingest/read-table.ts';
import { geojsonText } from '#ingest/to-geojson.ts';
import type { Reading } from './draft.ts';
import { type TakenFile, type TakenForm, takenFile } from './take/taken-file.ts';

/** What can be made of a draft besides its reading. Of a long file each takes seconds, so the worker makes it. */
export type Wanted =
  | { kind: 'file'; form: TakenForm; encoding: CsvEncoding }
  | { kind: 'geojson' }
  | { kind: 'changes'; before: readonly Facility[] };

/** What comes of each. */
export interface Makings {
  /** null = no line of the file is a header. */
  file: TakenFile | null;
  geojson: Blob;
  changes: CountedChanges;
}

/** The first changes of each part, and how many there are. */
export type CountedChanges = { [P in keyof Changes]: { count: number; first: Changes[P] } };

/** Of each part this many changes are shown. */
const mostShown = 100;

export function made(
  wanted: Wanted,
  { name, rows, reading }: { name: string; rows: readonly TableRow[]; reading: Reading },
): Makings[Wanted['kind']] {
  const { accepted } = reading.report;
  switch (wanted.kind) {
    case 'file':
      return takenFile({ name, rows }, reading, wanted.form, wanted.encoding);
    case 'geojson':
      return new Blob([...geojsonText(accepted)]);
    case 'changes':
      return counted(changesBetween(wanted.before, accepted));
  }
}

function counted(changes: Changes): CountedChanges {
  const parts = Object.entries(changes).map(([part, list]) => [
    part,
    { count: list.length, first: list.slice(0, mostShown) },
  ]);
  return Object.fromEntries(parts);
}
