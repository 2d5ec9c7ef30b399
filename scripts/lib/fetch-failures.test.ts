import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  fetchGround,
  file,
  header,
  rows,
  status,
  unmeasured,
} from '#tests/fixtures/fetch-ground.ts';

const { describeSource, fetchOne, files, inSource, requests, serve, textOf, waits } = fetchGround();

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
    ['a number that breaks off', unmeasured(rows(3, 12).slice(0, -2)), 'maybe cut off'],
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

it('a file that cannot be written is one that could not be had', async () => {
  mkdirSync(inSource('.2026-11-15.csv.part'));
  serve(file(rows(3)));
  expect(await fetchOne()).toMatchObject({ result: 'failed', note: expect.stringContaining('EISDIR') });
});

it('what recovers is fetched', async () => {
  serve(status(503, { 'retry-after': '7' }), truncated, file(rows(3)));
  expect(await fetchOne({ retries: 2 })).toMatchObject({ result: 'new', facilities: 3 });
  expect(waits).toEqual([7000, 2000]);
  expect(existsSync(inSource('2026-11-15.csv'))).toBe(true);
});
