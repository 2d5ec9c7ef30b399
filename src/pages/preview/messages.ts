import type { KnownPlaces } from '#ingest/detect-source.ts';
import type { TableRow } from '#ingest/read-table.ts';
import type { Reading } from './draft.ts';
import type { Makings, Wanted } from './made.ts';
import type { DraftRequest } from './read-draft.ts';

/** A draft as it stands; a change or another choice makes another version of it. */
export interface DraftState {
  draftId: number;
  version: number;
  file: Blob;
  request: DraftRequest;
}

/** What the page asks of the worker. */
export type Ask =
  | { kind: 'places'; places: KnownPlaces }
  | ({ kind: 'read'; job: number; withRows: boolean } & DraftState)
  | ({ kind: 'make'; job: number; wanted: Wanted } & DraftState)
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
  | { kind: 'made'; made: Makings[keyof Makings] }
  | { kind: 'failed' }
);
