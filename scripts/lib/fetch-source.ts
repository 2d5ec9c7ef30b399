import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { normalise } from '#ingest/normalise.ts';
import { refusalOf } from '#ingest/severity.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { statedAsOf } from '#ingest/stated-date.ts';
import { suddenLoss } from '#ingest/sudden-loss.ts';
import { openFile } from '#ingest/workbook.ts';
import type { SourceFolder } from './data-folder.ts';
import { type DownloadEvents, type DownloadLimits, download, type Validators } from './download.ts';

/** What became of one source. A failure leaves every file as it was. */
export interface FetchOutcome {
  id: string;
  result: 'new' | 'replaced' | 'unchanged' | 'failed' | 'not-fetched';
  file: string | null;
  facilities: number | null;
  bytes: number | null;
  /** Why, or what else one should know. */
  note: string;
}

/** `fetch.json` beside the file: what it was fetched from, so that an unchanged one is not fetched again. */
interface FetchRecord extends Validators {
  url: string;
  file: string;
  sha256: string;
}

interface Answer {
  bytes: Uint8Array;
  report: Report<Facility>;
  asOf: CalendarDate;
  isStated: boolean;
}

const tables: readonly SourceFile['how'][] = ['csv', 'xlsx', 'unknown'];

/** Downloads the file of a source, and puts it beside its `source.json` if it can be read. */
export async function fetchSource(
  folder: SourceFolder,
  today: CalendarDate,
  limits: DownloadLimits,
  events: DownloadEvents,
): Promise<FetchOutcome> {
  const { id, definition } = folder;
  if (definition === null) return outcome(id, 'failed', `source.json: ${folder.issues[0]?.params?.at}`);
  const { url, how } = definition;
  if (url === null || !tables.includes(how))
    return outcome(id, 'not-fetched', url === null ? `${how}, no address of a file` : how);
  const known = knownOf(folder, url);
  const answer = await download(url, known, limits, events);
  if (answer.kind === 'failed') return outcome(id, 'failed', answer.reason);
  if (answer.kind === 'not-modified') {
    return { ...outcome(id, 'unchanged', 'not modified since'), file: known.file };
  }
  const { bytes, contentType, validators } = answer;
  if (isHtml(bytes, contentType)) return outcome(id, 'failed', 'an HTML page in place of the file');
  const read = await readAnswer(folder, definition, bytes, today);
  if (typeof read === 'string') return outcome(id, 'failed', read);
  return keep(folder, { url, ...validators }, read);
}

/** A page that says "not found" or "log in" with status 200. */
function isHtml(bytes: Uint8Array, contentType: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().toLowerCase();
  return contentType.startsWith('text/html') || /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/.test(start);
}

async function readAnswer(
  folder: SourceFolder,
  definition: SourceFile,
  bytes: Uint8Array,
  today: CalendarDate,
): Promise<Answer | string> {
  const source = { ...folder, definition };
  const file = await openFile(bytes);
  const report: Report<Facility> = normalise(file, { ...source, asOf: today });
  const refusal = refusalOf(report);
  if (refusal !== null) return `refused as a whole: ${refusal.code}`;
  const stated = statedAsOf(report, today);
  return { bytes, report, asOf: stated ?? today, isStated: stated !== null };
}

async function keep(
  folder: SourceFolder,
  from: Pick<FetchRecord, 'url' | 'etag' | 'lastModified'>,
  { bytes, report, asOf, isStated }: Answer,
): Promise<FetchOutcome> {
  const sha256 = hashOf(bytes);
  const counted = { facilities: report.accepted.length, bytes: bytes.length };
  const same = folder.files.find(({ path }) => hashOf(readFileSync(path)) === sha256);
  const file = same?.name ?? `${asOf}${isWorkbook(bytes) ? '.xlsx' : '.csv'}`;
  const record = () =>
    writeWhole(folder, 'fetch.json', `${JSON.stringify({ ...from, file, sha256 }, null, 2)}\n`);
  if (same) {
    record();
    return { ...outcome(folder.id, 'unchanged', 'the same bytes as before'), file, ...counted };
  }
  const loss = await lossAgainst(folder, file, counted.facilities);
  if (loss?.isReplacement) return outcome(folder.id, 'failed', `${loss.text}; ${file} is left as it is`);
  const result = folder.files.some(({ name }) => name === file) ? 'replaced' : 'new';
  writeWhole(folder, file, bytes);
  record();
  const dated = isStated ? 'dated by the file itself' : 'dated by the day of download: the file states none';
  const note = loss ? `${dated}; ${loss.text}, so the build will not show it without --accept-loss` : dated;
  return { ...outcome(folder.id, result, note), file, ...counted };
}

/** Against the file it would replace, else the newest before it. */
async function lossAgainst(
  folder: SourceFolder,
  file: string,
  facilities: number,
): Promise<{ text: string; isReplacement: boolean } | null> {
  const replaced = folder.files.find(({ name }) => name === file);
  const before = replaced ?? folder.files.find(({ name }) => name < file);
  if (before === undefined || folder.definition === null) return null;
  const { path, asOf, name } = before;
  const source = { ...folder, definition: folder.definition, asOf };
  const earlier = normalise(await openFile(readFileSync(path)), source).accepted.length;
  if (suddenLoss(earlier, facilities) === null) return null;
  const text = `only ${facilities} facilities where ${name} has ${earlier}`;
  return { text, isReplacement: replaced !== undefined };
}

/** Validators only for a file that is still here as it was fetched, from the same address. */
function knownOf({ path, files }: SourceFolder, url: string): Validators & { file: string | null } {
  const none = { etag: null, lastModified: null, file: null };
  const record = readRecord(join(path, 'fetch.json'));
  const file = files.find(({ name }) => name === record?.file);
  if (record === null || file === undefined || record.url !== url) return none;
  return hashOf(readFileSync(file.path)) === record.sha256 ? record : none;
}

function readRecord(path: string): FetchRecord | null {
  if (!existsSync(path)) return null;
  try {
    const record: Partial<Record<keyof FetchRecord, unknown>> = JSON.parse(readFileSync(path, 'utf8'));
    const textOf = (key: keyof FetchRecord) => (typeof record[key] === 'string' ? record[key] : null);
    const [url, file, sha256] = [textOf('url'), textOf('file'), textOf('sha256')];
    if (url === null || file === null || sha256 === null) return null;
    return { url, file, sha256, etag: textOf('etag'), lastModified: textOf('lastModified') };
  } catch {
    return null;
  }
}

/** A reader sees the old file or the whole new one. */
function writeWhole({ path }: SourceFolder, name: string, content: string | Uint8Array): void {
  const aside = join(path, `.${name}.part`);
  try {
    writeFileSync(aside, content);
    renameSync(aside, join(path, name));
  } finally {
    rmSync(aside, { force: true });
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isWorkbook([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function outcome(id: string, result: FetchOutcome['result'], note: string): FetchOutcome {
  return { id, result, file: null, facilities: null, bytes: null, note };
}
