import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Manifest } from '#domain/source.ts';
import { manifest } from '#tests/msw/published.ts';
import { keepData } from './kept-data.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the server has, by path under data/; a query changes nothing. */
let served = new Map<string, string>();
/** What the device keeps, by address. */
let kept = new Map<string, string>();
let asked: string[] = [];

const pathOf = (address: string) => new URL(address).pathname.replace('/data/', '');

function serve(stations: string, named: string = stations): void {
  const compact: Manifest['compact'] = [
    {
      theme: 'baby-stations',
      path: 'baby-stations.json',
      sha256: hashOf(named),
      bytes: 1,
    },
  ];
  served = new Map([
    ['manifest.json', JSON.stringify({ ...manifest, compact })],
    ['places.json', '{}'],
    ['baby-stations.json', stations],
  ]);
}

function keptText(path: string): string | undefined {
  return kept.get(new URL(`data/${path}`, document.baseURI).href);
}

beforeEach(() => {
  kept = new Map();
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(/^.*\/data\//, ''));
    const text = served.get(pathOf(address));
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  const cache = {
    match: async (address: string) => {
      const text = kept.get(address);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (address: string, response: Response) => {
      kept.set(address, await response.text());
    },
  };
  vi.stubGlobal('caches', { open: async () => cache });
});

afterEach(() => vi.unstubAllGlobals());

test('keeps every file on the first visit, which is no news', async () => {
  serve('old');
  expect(await keepData()).toBe(false);
  expect([...kept.keys()].map(pathOf).sort()).toEqual(['baby-stations.json', 'manifest.json', 'places.json']);
});

test('fetches no file that is kept as published', async () => {
  serve('old');
  await keepData();
  asked = [];
  expect(await keepData()).toBe(false);
  expect(asked.sort()).toEqual(['manifest.json?newest', 'places.json?newest']);
});

test('a file with another hash takes the place of the old one, past the service worker', async () => {
  serve('old');
  await keepData();
  serve('new');
  asked = [];
  expect(await keepData()).toBe(true);
  expect(keptText('baby-stations.json')).toBe('new');
  expect(asked).toContain(`baby-stations.json?${hashOf('new').slice(0, 12)}`);
  expect(asked).not.toContain('baby-stations.json');
});

test('a file that is not the one the manifest names changes nothing at all', async () => {
  serve('old');
  await keepData();
  const before = new Map(kept);
  serve('half of it', 'the whole');
  await expect(keepData()).rejects.toThrow('baby-stations.json');
  expect(kept).toEqual(before);
});

test('a manifest of a newer form changes nothing at all', async () => {
  serve('old');
  await keepData();
  const before = new Map(kept);
  serve('new');
  served.set('manifest.json', JSON.stringify({ ...manifest, schemaVersion: 99 }));
  await expect(keepData()).rejects.toThrow('newer-schema');
  expect(kept).toEqual(before);
});
