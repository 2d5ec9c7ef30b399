import type { KnownPlaces } from '#ingest/detect-source.ts';
import type { TableRow } from '#ingest/read-table.ts';
import type { Reading } from './draft.ts';
import type { Makings, Wanted } from './made.ts';
import type { Answer, Ask, DraftState } from './messages.ts';

/** One question about one draft, and who waits for its answer. */
export interface ReadJob extends DraftState {
  /** Rows are needed anew: not after a change of cells, which the page makes itself. */
  withRows: boolean;
  onProgress: (progress: { read: number; all: number }) => void;
  /** `rows` is null where they were not asked for. */
  onRead: (reading: Reading, rows: readonly TableRow[] | null) => void;
  onFailed: () => void;
}

/** A reading that nobody waits for any more is let run this long; ending it costs a new worker. */
const patience = 400;

interface Running {
  job: ReadJob;
  number: number;
  isStale: boolean;
  rows: TableRow[];
  accepted: Reading['report']['accepted'][number][];
  rejected: Reading['report']['rejected'][number][];
  issues: Reading['report']['issues'][number][];
}

/** Readings one after the other in a worker. A newer question about a draft takes the place of the one before. */
export class DraftReader {
  #worker: Worker | null = null;
  #running: Running | null = null;
  #waiting: ReadJob[] = [];
  /** Who waits for what is being made, by job. */
  #making = new Map<number, (made: Makings[keyof Makings] | undefined) => void>();
  #jobs = 0;
  #places: KnownPlaces | null = null;

  /** Starts the worker, so that it is there when the first file comes. */
  know(places: KnownPlaces): void {
    this.#places = places;
    this.#post({ kind: 'places', places });
  }

  read(job: ReadJob): void {
    this.drop(job.draftId);
    this.#waiting.push(job);
    this.#next();
  }

  /** undefined = it could not be made, or the worker had to be ended. */
  make<K extends keyof Makings>(
    state: DraftState,
    wanted: Extract<Wanted, { kind: K }>,
  ): Promise<Makings[K] | undefined> {
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise((resolve) => {
      this.#making.set(job, (made) => resolve(made as Makings[K] | undefined));
      this.#post({ kind: 'make', job, wanted, ...state });
    });
  }

  /** Ends what is being read of a draft or waits to be; nobody is told. */
  drop(draftId: number): void {
    this.#waiting = this.#waiting.filter((job) => job.draftId !== draftId);
    const running = this.#running;
    if (running === null || running.job.draftId !== draftId || running.isStale) return;
    running.isStale = true;
    setTimeout(() => {
      if (this.#running === running) this.#restart();
    }, patience);
  }

  /** A draft that was closed: its file need not stay open. */
  forget(draftId: number): void {
    this.drop(draftId);
    this.#post({ kind: 'forget', draftId });
  }

  #next(): void {
    if (this.#running !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#jobs += 1;
    const number = this.#jobs;
    this.#running = { job, number, isStale: false, rows: [], accepted: [], rejected: [], issues: [] };
    const { draftId, version, file, request, withRows } = job;
    this.#post({ kind: 'read', job: number, draftId, version, file, request, withRows });
  }

  #restart(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
    for (const job of [...this.#making.keys()]) this.#deliver(job, undefined);
    if (this.#places !== null) this.#post({ kind: 'places', places: this.#places });
    this.#next();
  }

  #post(ask: Ask): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(ask);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #deliver(job: number, made: Makings[keyof Makings] | undefined): void {
    this.#making.get(job)?.(made);
    this.#making.delete(job);
  }

  #take(answer: Answer): void {
    if (this.#making.has(answer.job)) {
      this.#deliver(answer.job, answer.kind === 'made' ? answer.made : undefined);
      return;
    }
    const running = this.#running;
    if (running === null || answer.job !== running.number) return;
    const { job, isStale, rows, accepted, rejected, issues } = running;
    switch (answer.kind) {
      case 'progress':
        if (!isStale) job.onProgress(answer);
        return;
      case 'rows':
        rows.push(...answer.piece);
        return;
      case 'accepted':
        accepted.push(...answer.piece);
        return;
      case 'rejected':
        rejected.push(...answer.piece);
        return;
      case 'issues':
        issues.push(...answer.piece);
        return;
      case 'failed':
        this.#fail();
        return;
      case 'end': {
        this.#running = null;
        const report = { ...answer.reading.report, accepted, rejected, issues };
        if (!isStale) job.onRead({ ...answer.reading, report }, job.withRows ? rows : null);
        this.#next();
      }
    }
  }

  #fail(): void {
    const running = this.#running;
    this.#restart();
    if (running !== null && !running.isStale) running.job.onFailed();
  }
}
