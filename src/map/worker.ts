import { getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

/** MapLibre starts several workers, and writes to the console what each of them reports while nobody listens. */
getGlobalDispatcher().on('error', () => {});

/** Its script cannot be loaded, now or when the browser ended it in the background: nothing is drawn from then on. */
export function watchWorker(onGone: () => void): () => void {
  const { unsubscribe } = getGlobalDispatcher().on('error', onGone);
  return unsubscribe;
}
