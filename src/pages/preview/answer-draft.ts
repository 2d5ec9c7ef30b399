import type { KnownPlaces } from '#ingest/detect-source.ts';
import type { OnRows } from '#ingest/read-rows.ts';
import { openFile, type Workbook } from '#ingest/workbook.ts';
import { made } from './made.ts';
import type { Answer, Ask, DraftState } from './messages.ts';
import { readDraft } from './read-draft.ts';

/** Rows or facilities in one message: few enough for the page to take over within a frame. */
const pieceSize = 200;

type Answered<A> = A extends Answer ? Omit<A, 'job'> : never;
type Read = ReturnType<typeof readDraft>;

/** What the worker does with each question, apart from the worker itself: files stay open between questions. */
export function draftAnswerer(post: (answer: Answer) => void): (ask: Ask) => Promise<void> {
  const opened = new Map<number, Promise<Uint8Array | Workbook>>();
  let places: KnownPlaces = { municipalities: [], sources: [] };
  /** What was read last: nearly always what something is to be made of. */
  let last: (Read & Pick<DraftState, 'draftId' | 'version'>) | null = null;

  const open = async (file: Blob) => openFile(new Uint8Array(await file.arrayBuffer()));
  const read = async ({ draftId, version, file, request }: DraftState, onRows?: OnRows): Promise<Read> => {
    if (last?.draftId === draftId && last.version === version) return last;
    const opening = opened.get(draftId) ?? open(file);
    opened.set(draftId, opening);
    last = null;
    const found = readDraft(await opening, request, places, onRows);
    last = { ...found, draftId, version };
    return found;
  };
  const forget = (draftId: number) => {
    opened.delete(draftId);
    if (last?.draftId === draftId) last = null;
  };

  return async (ask) => {
    if (ask.kind === 'places') places = ask.places;
    if (ask.kind === 'forget') forget(ask.draftId);
    if (ask.kind === 'places' || ask.kind === 'forget') return;
    const answer = (body: Answered<Answer>) => post({ job: ask.job, ...body } as Answer);
    try {
      if (ask.kind === 'make') {
        const found = await read(ask);
        answer({ kind: 'made', made: made(ask.wanted, { name: ask.request.name, ...found }) });
        return;
      }
      const found = await read(ask, (rows, all) => answer({ kind: 'progress', read: rows, all }));
      for (const body of answersOf(found, ask.withRows)) answer(body);
    } catch {
      forget(ask.draftId);
      answer({ kind: 'failed' });
    }
  };
}

function* answersOf({ rows, reading }: Read, withRows: boolean): Generator<Answered<Answer>> {
  const { accepted, rejected, issues } = reading.report;
  if (withRows) for (const piece of pieces(rows)) yield { kind: 'rows', piece };
  for (const piece of pieces(accepted)) yield { kind: 'accepted', piece };
  for (const piece of pieces(rejected)) yield { kind: 'rejected', piece };
  for (const piece of pieces(issues)) yield { kind: 'issues', piece };
  const report = { ...reading.report, accepted: [], rejected: [], issues: [] };
  yield { kind: 'end', reading: { ...reading, report } };
}

function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += pieceSize) yield list.slice(start, start + pieceSize);
}
