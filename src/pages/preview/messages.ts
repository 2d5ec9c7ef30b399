import type { KnownPlaces } from '#ingest/detect-source.ts';
import type { TableRow } from '#ingest/read-table.ts';
import type { Reading } from './draft.ts';
import type { DraftRequest } from './read-draft.ts';

/** What the page asks of the worker. */
export type Ask =
  | { kind: 'places'; places: KnownPlaces }
  | { kind: 'read'; job: number; draftId: number; file: Blob; request: DraftRequest; withRows: boolean }
  | { kind: 'forget'; draftId: number };

type Report = Reading['report'];

/** What the worker answers. Long lists come in pieces, so that the page can draw between them. */
export type Answer = { job: number } & (
  | { kind: 'progress'; read: number; all: number }
  | { kind: 'rows'; piece: readonly TableRow[] }
  | { kind: 'accepted'; piece: Report['accepted'] }
  | { kind: 'rejected'; piece: Report['rejected'] }
  | { kind: 'issues'; piece: Report['issues'] }
  /** `reading` without what came in pieces. */
  | { kind: 'end'; reading: Reading }
  | { kind: 'failed' }
);
