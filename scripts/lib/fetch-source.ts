import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, dateAndMinuteInTokyo, daysBetween } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Report } from '#domain/issue.ts';
import { examine, normalise } from '#ingest/normalise.ts';
import { type FileForm, readFile } from '#ingest/read-file.ts';
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
  form: FileForm['kind'];
}

const endings: Readonly<Record<FileForm['kind'], string>> = {
  text: 'csv',
  geojson: 'geojson',
  workbook: 'xlsx',
};

const tables: readonly SourceFile['how'][] = ['csv', 'xlsx', 'unknown'];

/** Downloads the file of a source, and puts it beside its `source.json` if it can be read. One that fails stops no other. */
export async function fetchSource(
  folder: SourceFolder,
  today: CalendarDate,
  limits: DownloadLimits,
  events: DownloadEvents,
): Promise<FetchOutcome> {
  try {
    return await fetchFile(folder, today, limits, events);
  } catch (error) {
    return outcome(folder.id, 'failed', (error as Error).message);
  }
}

async function fetchFile(
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
  const { bytes, contentType, validators, isMeasured } = answer;
  if (isHtml(bytes, contentType)) return outcome(id, 'failed', 'an HTML page in place of the file');
  const read = await readAnswer(folder, definition, bytes, today);
  if (typeof read === 'string') return outcome(id, 'failed', read);
  if (!isMeasured && read.form === 'text' && endsWithinLine(bytes))
    return outcome(
      id,
      'failed',
      'maybe cut off: it ends within a line, and its server does not say how long it is',
    );
  return keep(folder, { url, ...validators }, read, today);
}

/** A page that says "not found" or "log in" with status 200. Some servers call a CSV one too. */
function isHtml(bytes: Uint8Array, contentType: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().toLowerCase();
  if (contentType.startsWith('text/html')) return start.startsWith('<');
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/.test(start);
}

/** In UTF-16 a line end has a zero beside it; programs of the time of DOS end a file with 0x1a. */
function endsWithinLine(bytes: Uint8Array): boolean {
  const last = bytes.findLast((byte) => byte !== 0 && byte !== 0x1a);
  return last !== 0x0a && last !== 0x0d;
}

async function readAnswer(
  folder: SourceFolder,
  definition: SourceFile,
  bytes: Uint8Array,
  today: CalendarDate,
): Promise<Answer | string> {
  const source = { ...folder, definition };
  const read = readFile(await openFile(bytes), definition.encoding);
  const { report } = examine(read, { ...source, asOf: today });
  const refusal = refusalOf(report);
  if (refusal !== null || read.form === null) return `refused as a whole: ${refusal?.code}`;
  return { bytes, report, form: read.form.kind };
}

/** A file may be put there some days before the day it speaks of; further ahead is a slip of the year. */
const mostDaysAhead = 35;

/**
 * The date a file goes by, and why: the one it states, else the day its server last changed it, for its numbers are no newer. A
 * server that says it was changed before another file was had of it knows nothing of that, and the day of download counts.
 */
function dateOf(
  { report }: Answer,
  { files }: SourceFolder,
  lastModified: string | null,
  today: CalendarDate,
): { asOf: CalendarDate; why: string } {
  const stated = statedAsOf(report, today);
  if (stated !== null && daysBetween(today, stated) <= mostDaysAhead)
    return { asOf: stated, why: 'dated by the file itself' };
  const because = stated === null ? 'the file states none' : `${stated}, which the file states, is far ahead`;
  const changedAt = Date.parse(lastModified ?? '');
  const changed = Number.isNaN(changedAt) ? null : dateAndMinuteInTokyo(changedAt).date;
  if (changed !== null && changed < today && changed > (files[0]?.asOf ?? oldestChange))
    return { asOf: changed, why: `dated by the day its server last changed it: ${because}` };
  return { asOf: today, why: `dated by the day of download: ${because}` };
}

/** A server that says 1970 has no clock. */
const oldestChange: CalendarDate = '2010-01-01';

async function keep(
  folder: SourceFolder,
  from: Pick<FetchRecord, 'url' | 'etag' | 'lastModified'>,
  answer: Answer,
  today: CalendarDate,
): Promise<FetchOutcome> {
  const { bytes, report, form } = answer;
  const { asOf, why } = dateOf(answer, folder, from.lastModified, today);
  const sha256 = hashOf(bytes);
  const counted = { facilities: report.accepted.length, bytes: bytes.length };
  const same = folder.files.find(({ path }) => hashOf(readFileSync(path)) === sha256);
  const file = same?.name ?? `${asOf}.${endings[form]}`;
  const record = () =>
    writeWhole(folder, 'fetch.json', `${JSON.stringify({ ...from, file, sha256 }, null, 2)}\n`);
  if (same) {
    record();
    return { ...outcome(folder.id, 'unchanged', 'the same bytes as before'), file, ...counted };
  }
  const replaced = folder.files.find((each) => each.asOf === asOf);
  const before = replaced ?? folder.files.find((each) => each.asOf < asOf);
  const loss = before && (await lossAgainst(folder, before, counted.facilities));
  if (loss && replaced) return outcome(folder.id, 'failed', `${loss}; ${replaced.name} is left as it is`);
  writeWhole(folder, file, bytes);
  if (replaced && replaced.name !== file) rmSync(replaced.path);
  record();
  const note = loss ? `${why}; ${loss}, so the build will not show it without --accept-loss` : why;
  return { ...outcome(folder.id, replaced ? 'replaced' : 'new', note), file, ...counted };
}

async function lossAgainst(
  { definition, ...folder }: SourceFolder,
  { path, asOf, name }: SourceFolder['files'][number],
  facilities: number,
): Promise<string | null> {
  if (definition === null) return null;
  const report = normalise(await openFile(readFileSync(path)), { ...folder, definition, asOf });
  const earlier = report.accepted.length;
  if (suddenLoss(earlier, facilities) === null) return null;
  return `only ${facilities} facilities where ${name} has ${earlier}`;
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

function outcome(id: string, result: FetchOutcome['result'], note: string): FetchOutcome {
  return { id, result, file: null, facilities: null, bytes: null, note };
}
