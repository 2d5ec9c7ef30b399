import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { normalise } from '#ingest/normalise.ts';
import { decodeSourceFile } from '#ingest/source-file.ts';
import { server } from '#tests/msw/server.ts';
import { InProcessWorker } from '#tests/preview-worker.ts';
import { open } from './app.tsx';

const list = [
  '施設名,住所,緯度,経度,0歳児,1歳児,2歳児,3歳児,4歳児,5歳児,基準日,入所月',
  'みほん園,吹田市みほん町1,34.7595,135.5168,0,2,0,1,0,0,2026-11-01,2026-12',
  'みほん二園,吹田市みほん町2,,,1,0,0,0,0,0,2026-11-01,2026-12',
  '=1+1,吹田市みほん町3,34.7595,,0,0,0,0,0,0,2026-11-01,2026-12',
  '',
].join('\n');

/** What was handed to the browser's downloads, by name. */
const saved = new Map<string, Blob>();
let asked: string[] = [];
const patience = { timeout: 30_000 };

beforeEach(() => {
  saved.clear();
  asked = [];
  vi.stubGlobal('Worker', InProcessWorker);
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.set(this.download, blob);
  });
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

async function bytesOf(name: string): Promise<Uint8Array> {
  await waitFor(() => expect([...saved.keys()]).toContain(name));
  return new Uint8Array(await saved.get(name)!.arrayBuffer());
}

/** The page and the code for reading come with the first test. */
vi.setConfig({ testTimeout: 60_000 });

/** Opens the list and goes to a step; every request from then on is noted. */
async function openList(step: string, text = list): Promise<UserEvent> {
  const user = await open('#/preview', {});
  server.use(
    http.all('*', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.error();
    }),
  );
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    if (found === null) throw new Error('no place for a file yet');
    return found;
  }, patience);
  asked = [];
  await user.upload(input, new File([text], '一覧.csv', { type: 'text/csv' }));
  await user.click(await screen.findByRole('button', { name: new RegExp(step) }));
  return user;
}

describe('taking a file away', () => {
  test('in its own columns with the source.json: both together are read again without a finding on any row', async () => {
    const user = await openList('持ち帰る');
    await user.click(await screen.findByRole('button', { name: 'CSVを保存する' }));
    await user.click(screen.getByRole('button', { name: 'source.json を保存する' }));
    const [name = ''] = [...saved.keys()].filter((each) => each.endsWith('.csv'));
    const csv = await bytesOf(name);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv)).toMatch(/^\ufeff施設名,.*\r\n/);
    expect(new TextDecoder().decode(csv)).toContain("'=1+1,");
    const { value } = decodeSourceFile(JSON.parse(new TextDecoder().decode(await bytesOf('source.json'))));
    const { accepted, issues } = normalise(csv, {
      id: 'nurseries/suita',
      theme: 'nurseries',
      definition: value,
      areas: [],
      asOf: null,
    });
    expect(accepted.map(({ name: each }) => each)).toEqual(['みほん園', 'みほん二園', '=1+1']);
    expect(issues.map(({ code }) => code)).toEqual(['row/half-position']);
    expect(asked).toEqual([]);
  });

  test('with months of entry in headings, which stand in a column then', async () => {
    const lines = ['施設名,0歳児空き', '【11月入所】,', 'みほん園,1', '【12月入所】,', 'みほん園,2'];
    const user = await openList('持ち帰る', lines.join('\n'));
    await user.click(await screen.findByRole('button', { name: 'CSVを保存する' }));
    await waitFor(() => expect(saved.size).toBe(1));
    const [csv] = saved.values();
    expect(await csv!.text()).toBe('入所月,施設名,0歳児空き\r\n11月,みほん園,1\r\n12月,みほん園,2\r\n');
    screen.getByText(/先頭の「入所月」の列/);
  });

  test('as report and GeoJSON, without a request', async () => {
    const user = await openList('持ち帰る');
    const printed = within(await screen.findByRole('region', { name: '検査結果' }));
    expect(printed.getAllByText(/緯度と経度の片方しかない/)).toHaveLength(1);
    expect(printed.queryByText(/half-position/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: '検査結果をCSVで保存する' }));
    const report = new TextDecoder().decode(await bytesOf('一覧-検査結果.csv'));
    expect(report).toMatch(/重大度,行,列/);
    expect(report).toContain('緯度と経度の片方しかない');
    await user.click(screen.getByRole('button', { name: 'GeoJSONを保存する' }));
    const { features } = JSON.parse(new TextDecoder().decode(await bytesOf('nurseries.geojson')));
    expect(features).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  test('as a template, of whom there is a file for Excel too', async () => {
    const user = await open('#/guide?theme=nurseries', {});
    expect((await screen.findAllByText('施設名')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Excelの様式を保存する' }));
    expect([...(await bytesOf('保育施設の空き情報-様式.xlsx')).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});

describe('correcting positions', () => {
  const rowOf = async (name: string) => {
    const heading = await screen.findByRole('heading', { name: new RegExp(name) });
    return within(heading.closest('li')!);
  };

  test('by pasted coordinates, which end in the file', async () => {
    const user = await openList('^3');
    const row = await rowOf('みほん二園');
    await user.type(row.getByRole('textbox'), 'みほん');
    await user.click(row.getByRole('button', { name: 'この位置にする' }));
    row.getByText(/緯度と経度として読めません/);
    await user.clear(row.getByRole('textbox'));
    await user.type(row.getByRole('textbox'), '34.76 135.52');
    await user.click(row.getByRole('button', { name: 'この位置にする' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: /みほん二園/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: /持ち帰る/ }));
    await user.click(await screen.findByRole('button', { name: 'CSVを保存する' }));
    await waitFor(() => expect(saved.size).toBe(1));
    const [csv] = saved.values();
    expect(await csv!.text()).toContain('みほん二園,吹田市みほん町2,34.760000,135.520000,');
    expect(asked).toEqual([]);
  });

  test('sends no address without consent, and takes over nothing by itself', async () => {
    const user = await openList('^3');
    await rowOf('みほん二園');
    expect(screen.queryByRole('button', { name: '住所からさがす' })).toBeNull();
    expect(asked).toEqual([]);
    server.use(
      http.get('https://msearch.gsi.go.jp/address-search/AddressSearch', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json([
          {
            geometry: { coordinates: [135.52, 34.76], type: 'Point' },
            type: 'Feature',
            properties: { title: '吹田市' },
          },
        ]);
      }),
    );
    await user.click(screen.getByRole('checkbox', { name: '住所を国土地理院に送ります' }));
    expect(asked).toEqual([]);
    const row = await rowOf('みほん二園');
    await user.click(row.getByRole('button', { name: '住所からさがす' }));
    const candidate = await row.findByRole('button', { name: '「吹田市」の位置にする' });
    expect(asked).toEqual(['吹田市みほん町2']);
    expect(await screen.findByRole('heading', { name: /みほん二園/ })).toBeTruthy();
    await user.click(candidate);
    await waitFor(() => expect(screen.queryByRole('heading', { name: /みほん二園/ })).toBeNull());
  });

  test('goes on where the search fails', async () => {
    const user = await openList('^3');
    await user.click(await screen.findByRole('checkbox', { name: '住所を国土地理院に送ります' }));
    const row = await rowOf('みほん二園');
    await user.click(row.getByRole('button', { name: '住所からさがす' }));
    await row.findByText(/さがせませんでした/);
    row.getByRole('textbox');
  });
});
