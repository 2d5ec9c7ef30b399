import { keptCaches } from '#domain/kept-caches.ts';
import { decodeManifest, type Manifest } from '#domain/source.ts';

/** Files that no hash is published for: asked for anew each time, which costs little where nothing changed. */
const companions = ['places.json'];

interface Fetched {
  path: string;
  response: Response;
  isNewer: boolean;
}

/**
 * Brings the data files kept on the device up to what is published now, all of them or none: a file that does not have
 * the hash of the newest manifest, half loaded or from an old cache on the way, changes nothing. Answers whether something
 * kept before was replaced. Rejects without network.
 */
export async function keepData(): Promise<boolean> {
  const cache = await caches.open(keptCaches.data);
  const manifest = await fetchNewest('manifest.json');
  const { compact } = decodeManifest(await manifest.clone().json());
  const fetched = await Promise.all([
    ...compact.map((file) => fetchIfChanged(cache, file)),
    ...companions.map(async (path) => ({ path, response: await fetchNewest(path), isNewer: false })),
  ]);
  const changed: Fetched[] = [
    ...fetched,
    { path: 'manifest.json', response: manifest, isNewer: false },
  ].filter((each) => each !== null);
  await Promise.all(changed.map(({ path, response }) => cache.put(addressOf(path), response)));
  return changed.some(({ isNewer }) => isNewer);
}

async function fetchIfChanged(
  cache: Cache,
  { path, sha256 }: Manifest['compact'][number],
): Promise<Fetched | null> {
  const kept = await cache.match(addressOf(path), { ignoreVary: true });
  if (kept !== undefined && (await hashOf(kept)) === sha256) return null;
  // What the page has just loaded lies in the browser's own cache; anything else is fetched past every cache on the way.
  const addresses = [addressOf(path), addressOf(`${path}?${sha256.slice(0, 12)}`)];
  for (const address of kept === undefined ? addresses : addresses.slice(1)) {
    const response = await fetch(address);
    if (response.ok && (await hashOf(response.clone())) === sha256) {
      return { path, response, isNewer: kept !== undefined };
    }
  }
  throw new Error(`${path} is not the file the manifest names`);
}

/** A query of its own leads past the service worker, which answers the plain address from what is kept. */
async function fetchNewest(path: string): Promise<Response> {
  const response = await fetch(addressOf(`${path}?newest`), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function hashOf(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf(path: string): string {
  return new URL(`data/${path}`, document.baseURI).href;
}
