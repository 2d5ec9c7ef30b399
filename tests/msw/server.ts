import { type HttpHandler, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { encodeHistory, type History } from '#domain/history.ts';
import { contentOf, type DataFile, nothingPublished, type Published } from './published.ts';

export const server = setupServer();

const paths: Readonly<Record<DataFile, string>> = {
  manifest: 'data/manifest.json',
  places: 'data/places.json',
  ledger: 'data/ledger.json',
  'baby-stations': 'data/baby-stations.json',
  nurseries: 'data/nurseries.json',
};

function answering(file: DataFile, answer: () => Response | Promise<Response>): HttpHandler {
  return http.get(new URL(paths[file], document.baseURI).href, answer);
}

/** Stands between the page and the network for the tests of one file: what nobody published is an error. */
export function serveData(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

/** Serves all files; what is not given is an empty list, or the areas and sources of the fixtures. */
export function publish(given: Partial<Published> = {}): void {
  const published = { ...nothingPublished, ...given };
  const files = Object.keys(paths) as DataFile[];
  server.use(...files.map((file) => answering(file, () => HttpResponse.json(contentOf(published, file)))));
}

/** From now on this file is answered so, and no longer as published. */
export function answerWith(file: DataFile, answer: () => Response | Promise<Response>): void {
  server.use(answering(file, answer));
}

/** The file is published, and its answer waits until `release` is called. */
export function hold(file: DataFile, given: Partial<Published> = {}): { release: () => void } {
  const published = { ...nothingPublished, ...given };
  const { promise, resolve } = Promise.withResolvers<void>();
  answerWith(file, async () => {
    await promise;
    return HttpResponse.json(contentOf(published, file));
  });
  return { release: resolve };
}

/** The earlier months of these municipalities and wards; the manifest that lists them is `listing`. */
export function publishHistories(histories: readonly History[]): void {
  server.use(
    ...histories.map((history) =>
      http.get(new URL(`data/history/${history.lgCode}.json`, document.baseURI).href, () =>
        HttpResponse.json(encodeHistory(history)),
      ),
    ),
  );
}
