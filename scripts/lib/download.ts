/** How long, how often and how much. */
export interface DownloadLimits {
  /** Milliseconds for one try, from the request to the last byte. */
  timeout: number;
  /** Tries after the first. */
  retries: number;
  /** The largest answer that is read. */
  bytes: number;
}

/** What the server said of the file the last time. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** The answer of a server, or why there is none. */
export type Download =
  | {
      kind: 'fetched';
      bytes: Uint8Array;
      contentType: string;
      validators: Validators;
      /** The server said where the answer ends; of one that ends with the connection nobody knows whether it is whole. */
      isMeasured: boolean;
    }
  | { kind: 'not-modified' }
  | { kind: 'failed'; reason: string };

/** What a download tells while it runs, and how it waits. */
export interface DownloadEvents {
  onBytes(received: number): void;
  onRetry(reason: string, seconds: number): void;
  wait(milliseconds: number): Promise<void>;
}

/** One try: an answer, or a failure that another try may or may not mend. */
type Attempt = Download | { kind: 'retry'; reason: string; afterSeconds?: number };

const firstWait = 1;
const longestWait = 60;
const mayRecover = [408, 425, 429, 500, 502, 503, 504];

/** A GET with the validators of the last one. Waits 1, 2, 4 … seconds between tries, or as long as the server asks, at most a minute. */
export async function download(
  url: string,
  known: Validators,
  limits: DownloadLimits,
  events: DownloadEvents,
): Promise<Download> {
  for (let attempt = 0; ; attempt++) {
    const result = await tryOnce(url, known, limits, events);
    if (result.kind !== 'retry') return result;
    if (attempt >= limits.retries) {
      const tries = attempt === 0 ? '' : ` (${attempt + 1} tries)`;
      return { kind: 'failed', reason: `${result.reason}${tries}` };
    }
    const seconds = Math.min(longestWait, result.afterSeconds ?? firstWait * 2 ** attempt);
    events.onRetry(result.reason, seconds);
    await events.wait(seconds * 1000);
  }
}

async function tryOnce(
  url: string,
  known: Validators,
  limits: DownloadLimits,
  events: DownloadEvents,
): Promise<Attempt> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(url, { headers: headersOf(known), signal, redirect: 'follow' });
    if (response.status === 200) return await readAnswer(response, limits, events);
    await response.body?.cancel();
    return answerWithoutFile(response, known);
  } catch (error) {
    return {
      kind: 'retry',
      reason: signal.aborted ? `no answer in ${limits.timeout / 1000} s` : causeOf(error),
    };
  }
}

function headersOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    'user-agent': 'osaka-kosodate-map (data:fetch)',
    accept: 'text/csv, */*;q=0.5',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function answerWithoutFile({ status, headers }: Response, { etag, lastModified }: Validators): Attempt {
  const wasAsked = etag !== null || lastModified !== null;
  if (status === 304 && wasAsked) return { kind: 'not-modified' };
  if (!mayRecover.includes(status)) return { kind: 'failed', reason: `HTTP ${status}` };
  const afterSeconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return { kind: 'retry', reason: `HTTP ${status}`, ...(afterSeconds >= 0 ? { afterSeconds } : {}) };
}

async function readAnswer(
  { body, headers }: Response,
  limits: DownloadLimits,
  { onBytes }: DownloadEvents,
): Promise<Download> {
  const tooLarge = { kind: 'failed', reason: `larger than ${limits.bytes} bytes` } as const;
  if (Number(headers.get('content-length') ?? 0) > limits.bytes) {
    await body?.cancel();
    return tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of body ?? []) {
    received += chunk.length;
    if (received > limits.bytes) return tooLarge;
    chunks.push(chunk);
    onBytes(received);
  }
  return {
    kind: 'fetched',
    bytes: new Uint8Array(Buffer.concat(chunks)),
    contentType: headers.get('content-type') ?? '',
    validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
    isMeasured: headers.has('content-length') || headers.has('transfer-encoding'),
  };
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
