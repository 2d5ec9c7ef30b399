import { useSyncExternalStore } from 'react';
import type { KnownPlaces } from '#ingest/detect-source.ts';
import {
  asDetected,
  type Choices,
  doStep,
  type FileDraft,
  hasUnsavedChanges,
  patchesOf,
  type RowChange,
  redoStep,
  undoStep,
  untouched,
} from './draft.ts';
import { DraftReader } from './draft-reader.ts';
import type { Makings, Wanted } from './made.ts';
import type { DraftState } from './messages.ts';

/** The files under examination. They outlive the page, so that a look at the map does not lose them. */
export interface Drafts {
  drafts: readonly FileDraft[];
  activeId: number | null;
}

let state: Drafts = { drafts: [], activeId: null };
let lastId = 0;
const listeners = new Set<() => void>();
const reader = new DraftReader();
/** Drafts whose rows the page does not have yet. */
const withoutRows = new Set<number>();

export function useDrafts(): Drafts {
  return useSyncExternalStore(subscribe, () => state);
}

/** To be told before the first file: what municipalities there are and how they write. */
export function knowPlaces(places: KnownPlaces): void {
  reader.know(places);
}

export function addFiles(files: readonly { name: string; file: Blob }[]): void {
  const added = files.map(({ name, file }): FileDraft => {
    lastId += 1;
    return {
      id: lastId,
      name,
      file,
      choices: asDetected,
      version: 0,
      rows: [],
      history: untouched,
      reading: null,
      progress: null,
      ended: null,
      taken: [],
    };
  });
  const first = added[0];
  if (first === undefined) return;
  set({ drafts: [...state.drafts, ...added], activeId: first.id });
  for (const { id } of added) readAgain(id);
}

export function activate(id: number): void {
  set({ ...state, activeId: id });
}

export function closeDraft(id: number): void {
  reader.forget(id);
  const drafts = state.drafts.filter((draft) => draft.id !== id);
  set({ drafts, activeId: state.activeId === id ? (drafts.at(-1)?.id ?? null) : state.activeId });
}

/** A choice shows its effect at once: what is being read is given up. */
export function choose(id: number, choice: Partial<Choices>): void {
  change(id, (draft) => ({ ...draft, choices: { ...draft.choices, ...choice } }));
  readAgain(id);
}

/** One step of changed rows, undone as one. */
export function edit(id: number, step: readonly RowChange[]): void {
  if (step.length === 0) return;
  change(id, (draft) => doStep(draft, step));
  read(id);
}

export function undo(id: number): void {
  change(id, undoStep);
  read(id);
}

export function redo(id: number): void {
  change(id, redoStep);
  read(id);
}

export function stop(id: number): void {
  reader.drop(id);
  change(id, (draft) => ({ ...draft, progress: null, ended: 'stopped' }));
}

/** From the file itself, rows and all. */
export function readAgain(id: number): void {
  withoutRows.add(id);
  read(id);
}

/** What was changed in this draft is in a file that was handed over: closing the page no longer loses it. */
export function markTaken({ id, history }: Pick<FileDraft, 'id' | 'history'>): void {
  change(id, (draft) => ({ ...draft, taken: history.done }));
}

/** Something made of a draft as it stands now; undefined = it could not be made. */
export async function make<K extends keyof Makings>(
  draft: FileDraft,
  wanted: Extract<Wanted, { kind: K }>,
): Promise<Makings[K] | undefined> {
  return reader.make<K>(stateOf(draft), wanted);
}

function stateOf({ id, version, name, file, history, choices, reading }: FileDraft): DraftState {
  const isChanged = history.done.length > 0;
  // Changes belong to the sheet they were made in, whichever sheet would be read without them.
  const sheet = choices.sheet ?? (isChanged ? (reading?.sheet ?? null) : null);
  const request = { name, choices: { ...choices, sheet }, patches: patchesOf(history) };
  return { draftId: id, version, file, request };
}

function read(id: number): void {
  change(id, (draft) => ({
    ...draft,
    version: draft.version + 1,
    progress: { read: 0, all: 0 },
    ended: null,
  }));
  const draft = state.drafts.find((each) => each.id === id);
  if (draft === undefined) return;
  reader.read({
    ...stateOf(draft),
    withRows: withoutRows.has(id),
    onProgress: (progress) => change(id, (each) => ({ ...each, progress })),
    onRead: (reading, rows) => {
      if (rows !== null) withoutRows.delete(id);
      change(id, (each) => ({ ...each, reading, rows: rows ?? each.rows, progress: null }));
    },
    onFailed: () => change(id, (each) => ({ ...each, progress: null, ended: 'failed' })),
  });
}

function change(id: number, next: (draft: FileDraft) => FileDraft): void {
  set({ ...state, drafts: state.drafts.map((draft) => (draft.id === id ? next(draft) : draft)) });
}

function set(next: Drafts): void {
  state = next;
  for (const listener of listeners) listener();
  askBeforeClosing(state.drafts.some(hasUnsavedChanges));
}

let isAsking = false;

function askBeforeClosing(isNeeded: boolean): void {
  if (isNeeded === isAsking) return;
  isAsking = isNeeded;
  if (isNeeded) window.addEventListener('beforeunload', hold);
  else window.removeEventListener('beforeunload', hold);
}

function hold(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
