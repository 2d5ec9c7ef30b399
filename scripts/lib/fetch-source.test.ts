import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMunicipalities, readSourceFolders } from './data-folder.ts';
import { fetchSource } from './fetch-source.ts';

const header = '施設名,1歳児,月\n';
const rows = (count: number, places = 1) =>
  header + Array.from({ length: count }, (_, index) => `みほん第${index + 1}園,${places},12\n`).join('');
const today = '2026-11-15';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let folder = '';
let answers: Answer[] = [];
let requests: IncomingMessage[] = [];
let waits: number[] = [];
const inSource = (name: string) => join(folder, 'nurseries', 'mihon', name);
const files = () => readdirSync(join(folder, 'nurseries', 'mihon')).sort();
const textOf = (name: string) => readFileSync(inSource(name), 'utf8');

function describeSource(change: object = {}): void {
  const { port } = server.address() as AddressInfo;
  const source = {
    publisher: '見本市',
    lgCode: '272035',
    title: '空き情報',
    licence: null,
    page: null,
    url: `http://127.0.0.1:${port}/list.csv`,
    how: 'csv',
    columns: { name: '施設名', 'vacancies.1': '1歳児', entryMonth: '月' },
    ...change,
  };
  writeFileSync(inSource('source.json'), JSON.stringify(source));
}

/** Each request gets the next answer; the last one is repeated. */
function serve(...given: Answer[]): void {
  answers = given;
}

const file =
  (text: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', ...headers });
    response.end(text);
  };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end(`status ${code}`);
  };

function fetchOne(limits: { retries?: number; timeout?: number; bytes?: number } = {}) {
  const [source] = readSourceFolders(folder, readMunicipalities());
  return fetchSource(
    source!,
    today,
    { retries: 0, timeout: 10_000, bytes: 1_000_000, ...limits },
    {
      onBytes: () => undefined,
      onRetry: () => undefined,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    },
  );
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-data-'));
  mkdirSync(join(folder, 'nurseries', 'mihon'), { recursive: true });
  requests = [];
  waits = [];
  server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  describeSource();
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('a file that can be read', () => {
  it('is put beside its source.json, bytes untouched, under the day of download', async () => {
    const bytes = Uint8Array.of(
      0xef,
      0xbb,
      0xbf,
      ...new TextEncoder().encode(rows(3).replaceAll('\n', '\r\n')),
    );
    serve(file(bytes));
    const outcome = await fetchOne();
    expect(outcome).toMatchObject({
      result: 'new',
      file: '2026-11-15.csv',
      facilities: 3,
      bytes: bytes.length,
    });
    expect(outcome.note).toContain('day of download');
    expect(new Uint8Array(readFileSync(inSource('2026-11-15.csv')))).toEqual(bytes);
    expect(files()).toEqual(['2026-11-15.csv', 'fetch.json', 'source.json']);
  });

  it.each([
    ['a title', `空き情報（令和8年11月1日現在）,,\n${rows(2)}`, {}],
    ['its rows', '施設名,1歳児,月,基準日\nみほん園,1,12,2026/11/01\n', { asOf: '基準日' }],
  ])('is named after the date %s states', async (_, text, columns) => {
    describeSource({ columns: { name: '施設名', 'vacancies.1': '1歳児', ...columns } });
    serve(file(text));
    const { file: name, note } = await fetchOne();
    expect(name).toBe('2026-11-01.csv');
    expect(note).toContain('by the file itself');
  });

  it('may be a workbook', async () => {
    const rows = [
      ['施設名', '1歳児'],
      ['みほん園', 1],
    ];
    serve(file(await writeXlsx({ sheets: [{ name: '一覧', rows }] })));
    expect(await fetchOne()).toMatchObject({ result: 'new', file: '2026-11-15.xlsx', facilities: 1 });
  });

  it('is not put there twice, and never under a newer date, while its bytes are the same', async () => {
    writeFileSync(inSource('2026-10-01.csv'), rows(3));
    serve(file(rows(3)));
    expect(await fetchOne()).toMatchObject({ result: 'unchanged', file: '2026-10-01.csv' });
    expect(files()).toEqual(['2026-10-01.csv', 'fetch.json', 'source.json']);
  });

  it('replaces what was fetched on the same day', async () => {
    serve(file(rows(3)), file(rows(3, 2)));
    await fetchOne();
    expect(await fetchOne()).toMatchObject({ result: 'replaced', file: '2026-11-15.csv' });
    expect(textOf('2026-11-15.csv')).toBe(rows(3, 2));
  });

  it('that is far shorter stands beside the one before, but never replaces it', async () => {
    writeFileSync(inSource('2026-10-01.csv'), rows(10));
    serve(file(rows(5)));
    const outcome = await fetchOne();
    expect(outcome).toMatchObject({ result: 'new', file: '2026-11-15.csv' });
    expect(outcome.note).toContain('only 5 facilities where 2026-10-01.csv has 10');
    serve(file(rows(2)));
    expect(await fetchOne()).toMatchObject({ result: 'failed' });
    expect(textOf('2026-11-15.csv')).toBe(rows(5));
  });
});

describe('the second time', () => {
  const validators = { etag: '"v1"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' };

  it('asks only whether it has changed', async () => {
    serve(file(rows(3), validators), status(304));
    await fetchOne();
    const before = textOf('fetch.json');
    expect(await fetchOne()).toMatchObject({ result: 'unchanged', file: '2026-11-15.csv' });
    expect(requests[0]?.headers['if-none-match']).toBeUndefined();
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators['last-modified'],
    });
    expect(textOf('fetch.json')).toBe(before);
  });

  it.each([
    ['the file is gone', () => rmSync(inSource('2026-11-15.csv'))],
    ['the file was changed here', () => writeFileSync(inSource('2026-11-15.csv'), rows(4))],
    ['the address is another', () => describeSource({ url: `${addressOf()}/other.csv` })],
    ['the record is broken', () => writeFileSync(inSource('fetch.json'), '{')],
  ])('asks for the whole file when %s', async (_, change) => {
    serve(file(rows(3), validators));
    await fetchOne();
    change();
    await fetchOne();
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
  });

  it('does not take a 304 it has not asked for', async () => {
    serve(status(304));
    expect(await fetchOne()).toMatchObject({ result: 'failed', note: 'HTTP 304' });
  });
});

const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const truncated: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write(rows(3));
  setTimeout(() => response.destroy(), 50);
};
const truncatedChunk: Answer = (_, response) => {
  response.writeHead(200);
  response.write(rows(3));
  setTimeout(() => response.destroy(), 50);
};
const hanging: Answer = () => undefined;
const hangingHalfway: Answer = (_, response) => {
  response.writeHead(200);
  response.write(rows(3));
};

describe('what goes wrong leaves every file as it was', () => {
  beforeEach(() => writeFileSync(inSource('2026-10-01.csv'), rows(3)));
  afterEach(() => {
    expect(files()).toEqual(['2026-10-01.csv', 'source.json']);
    expect(textOf('2026-10-01.csv')).toBe(rows(3));
  });

  it.each<[string, Answer, string]>([
    ['404', status(404), 'HTTP 404'],
    ['403', status(403), 'HTTP 403'],
    ['an HTML page', file('<!DOCTYPE html><title>x</title>', { 'content-type': 'text/html' }), 'HTML'],
    ['an HTML page called CSV', file('\n<html lang="ja"><body>施設名,1歳児,月\nみほん園,1,1'), 'HTML'],
    ['an empty answer', file(''), 'file/empty'],
    ['a table without the name', file('a,b\n1,2\n'), 'file/no-header'],
    ['a header alone', file(header), 'file/no-rows'],
    ['a picture', file(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)), 'refused as a whole'],
    ['a large file', file(rows(100_000)), 'larger than 1000000 bytes'],
    ['a large file that says so', file('', { 'content-length': '2000000' }), 'larger than'],
  ])('%s, and asks once', async (_, answer, note) => {
    serve(answer);
    const outcome = await fetchOne({ retries: 3 });
    expect(outcome.result).toBe('failed');
    expect(outcome.note).toContain(note);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['500', status(500), 'HTTP 500'],
    ['429', status(429), 'HTTP 429'],
    ['an answer that breaks off', truncated, ''],
    ['a chunked answer that breaks off', truncatedChunk, ''],
    ['no answer', hanging, 'no answer in 0.3 s'],
    ['an answer that stops halfway', hangingHalfway, 'no answer in 0.3 s'],
    ['a closed connection', (request) => request.socket.destroy(), ''],
  ])('%s, and asks again, each time after a longer wait', async (_, answer, note) => {
    serve(answer);
    const outcome = await fetchOne({ retries: 2, timeout: 300 });
    expect(outcome.result).toBe('failed');
    expect(outcome.note).toMatch(/ \(3 tries\)$/);
    expect(outcome.note).toContain(note);
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([1000, 2000]);
  });

  it.each<[string, object, string, string]>([
    ['a PDF without an address', { url: null, how: 'pdf' }, 'not-fetched', 'pdf, no address'],
    ['a PDF', { how: 'pdf' }, 'not-fetched', 'pdf'],
    ['a broken description', { publisher: 1 }, 'failed', '.publisher'],
  ])('%s is not asked for', async (_, change, result, note) => {
    describeSource(change);
    const outcome = await fetchOne();
    expect(outcome.result).toBe(result);
    expect(outcome.note).toContain(note);
    expect(requests).toEqual([]);
  });
});

it('what recovers is fetched', async () => {
  serve(status(503, { 'retry-after': '7' }), truncated, file(rows(3)));
  expect(await fetchOne({ retries: 2 })).toMatchObject({ result: 'new', facilities: 3 });
  expect(waits).toEqual([7000, 2000]);
  expect(existsSync(inSource('2026-11-15.csv'))).toBe(true);
});
