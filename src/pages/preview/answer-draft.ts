import type { KnownPlaces } from '#ingest/detect-source.ts';
import { openFile, type Workbook } from '#ingest/workbook.ts';
import type { Answer, Ask } from './messages.ts';
import { readDraft } from './read-draft.ts';

/** Rows or facilities in one message: few enough for the page to take over within a frame. */
const pieceSize = 1000;

type Answered<A> = A extends Answer ? Omit<A, 'job'> : never;

/** What the worker does with each question, apart from the worker itself: files stay open between questions. */
export function draftAnswerer(post: (answer: Answer) => void): (ask: Ask) => Promise<void> {
  const opened = new Map<number, Promise<Uint8Array | Workbook>>();
  let places: KnownPlaces = { municipalities: [], sources: [] };
  const open = async (file: Blob) => openFile(new Uint8Array(await file.arrayBuffer()));
  return async (ask) => {
    if (ask.kind === 'places') places = ask.places;
    if (ask.kind === 'forget') opened.delete(ask.draftId);
    if (ask.kind !== 'read') return;
    const { job, draftId, file, request, withRows } = ask;
    const answer = (body: Answered<Answer>) => post({ job, ...body } as Answer);
    try {
      const opening = opened.get(draftId) ?? open(file);
      opened.set(draftId, opening);
      const { rows, reading } = readDraft(await opening, request, places, (read, all) =>
        answer({ kind: 'progress', read, all }),
      );
      const { accepted, rejected, issues } = reading.report;
      if (withRows) for (const piece of pieces(rows)) answer({ kind: 'rows', piece });
      for (const piece of pieces(accepted)) answer({ kind: 'accepted', piece });
      for (const piece of pieces(rejected)) answer({ kind: 'rejected', piece });
      for (const piece of pieces(issues)) answer({ kind: 'issues', piece });
      const report = { ...reading.report, accepted: [], rejected: [], issues: [] };
      answer({ kind: 'end', reading: { ...reading, report } });
    } catch {
      opened.delete(draftId);
      answer({ kind: 'failed' });
    }
  };
}

function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += pieceSize) yield list.slice(start, start + pieceSize);
}
