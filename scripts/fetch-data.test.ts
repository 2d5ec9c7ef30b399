import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** Each test starts a Node of its own. */
vi.setConfig({ testTimeout: 60_000 });

const list = '施設名,1歳児\nみほん園,1\nみほん二園,0\n';
let server: Server;
let folder = '';

function addSource(slug: string, path: string | null): void {
  const { port } = server.address() as AddressInfo;
  mkdirSync(join(folder, 'nurseries', slug), { recursive: true });
  const source = {
    publisher: '見本市',
    lgCode: '272035',
    title: '空き情報',
    licence: null,
    page: null,
    url: path === null ? null : `http://127.0.0.1:${port}${path}`,
    how: path === null ? 'image' : 'csv',
    columns: { name: '施設名', 'vacancies.1': '1歳児' },
  };
  writeFileSync(join(folder, 'nurseries', slug, 'source.json'), JSON.stringify(source));
}

function run(...parameters: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['scripts/fetch-data.ts', ...parameters], {
    env: { ...process.env, DATA_DIR: folder },
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    error += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-data-'));
  server = createServer((request, response) => {
    const isThere = request.url === '/good.csv';
    response.writeHead(isThere ? 200 : 404);
    response.end(isThere ? list : 'none');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  addSource('good', '/good.csv');
  addSource('gone', '/gone.csv');
  addSource('painted', null);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

it('fetches every source, says what became of each and fails when one could not be had', async () => {
  const { code, out } = await run('--retries', '0', '--timeout', '20');
  expect(code).toBe(1);
  const table = out.split('\n').map((line) => line.split(/ {2,}/));
  const today = table.find(([id]) => id === 'nurseries/good')?.[2] ?? '';
  expect(table).toContainEqual(['source', 'result', 'file', 'facilities', 'kB', 'note']);
  expect(table.find(([id]) => id === 'nurseries/good')?.slice(0, 5)).toEqual([
    'nurseries/good',
    'new',
    today,
    '2',
    '1',
  ]);
  expect(table).toContainEqual(['nurseries/gone', 'failed', '-', '-', '-', 'HTTP 404']);
  expect(table.find(([id]) => id === 'nurseries/painted')?.[1]).toBe('not-fetched');
  expect(today).toMatch(/^\d{4}-\d{2}-\d{2}\.csv$/);
  expect(readFileSync(join(folder, 'nurseries', 'good', today), 'utf8')).toBe(list);
});

it('fetches the named sources only', async () => {
  const { code, out } = await run('good', 'nurseries/painted');
  expect(code).toBe(0);
  expect(out).not.toContain('nurseries/gone');
});

it.each([
  [['none'], 'no such source: none'],
  [['--retries', 'x'], 'not a number of retries'],
  [['--timeout', '0'], 'not a number of seconds'],
  [['--timeout', 'Infinity'], 'not a number of seconds'],
  [['--fast'], '--fast'],
])('does not understand %s', async (parameters, message) => {
  const { code, error } = await run(...parameters);
  expect(code).toBe(2);
  expect(error).toContain(message);
});
