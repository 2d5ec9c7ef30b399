/** Part of what Vite writes as manifest.json: https://vite.dev/guide/backend-integration */
interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
  assets?: readonly string[];
}

export type Chunks = Readonly<Record<string, Chunk>>;

export interface Measured {
  /** Bytes after gzip. */
  bytes: number;
  hasMapLibre: boolean;
}

export interface Weight {
  name: string;
  bytes: number;
  /** In bytes. */
  budget: number;
}

/** kB here = 1,000 bytes. */
const kB = 1000;

const budgets = { firstView: 112 * kB, map: 480 * kB };

type Links = 'imports' | 'dynamicImports';

function reach(
  chunks: Chunks,
  from: readonly string[],
  along: readonly Links[],
  already: Iterable<string> = [],
): Set<string> {
  const seen = new Set(already);
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const links of along) open.push(...(chunks[key]?.[links] ?? []));
  }
  return seen;
}

function filesOf(chunks: Chunks, keys: Iterable<string>): Set<string> {
  const files = new Set<string>();
  for (const key of keys) {
    const { file, css = [], assets = [] } = chunks[key] as Chunk;
    for (const each of [file, ...css, ...assets]) if (/\.(js|css)$/.test(each)) files.add(each);
  }
  return files;
}

/**
 * The first view is the entry with what it imports statically; the map is every chunk that brings MapLibre, with all
 * that chunk loads in turn (its worker, its CSS), less what the first view already has.
 */
export function weigh(chunks: Chunks, measure: (file: string) => Measured): Weight[] {
  const keys = Object.keys(chunks);
  const entries = keys.filter((key) => chunks[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest names no entry: nothing to weigh.');
  const first = reach(chunks, entries, ['imports']);
  const firstFiles = filesOf(chunks, first);
  const isScript = (file: string) => file.endsWith('.js');
  const early = [...firstFiles].find((file) => isScript(file) && measure(file).hasMapLibre);
  if (early !== undefined)
    throw new Error(`MapLibre is in the first view (${early}): import it dynamically.`);

  const bringsMap = (key: string) =>
    [...filesOf(chunks, reach(chunks, [key], ['imports']))].some((file) => measure(file).hasMapLibre);
  const later = keys.filter((key) => !first.has(key) && bringsMap(key));
  if (later.length === 0) throw new Error('No chunk brings MapLibre: nothing would draw the map.');
  const withMap = reach(chunks, later, ['imports', 'dynamicImports'], first);
  const mapFiles = [...filesOf(chunks, withMap)].filter((file) => !firstFiles.has(file));

  const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + measure(file).bytes, 0);
  return [
    { name: 'first view, JavaScript + CSS', bytes: total(firstFiles), budget: budgets.firstView },
    { name: 'map, JavaScript + worker + CSS', bytes: total(mapFiles), budget: budgets.map },
  ];
}

export function isOver({ bytes, budget }: Weight): boolean {
  return bytes > budget;
}

export function printWeights(weights: readonly Weight[]): string {
  const width = Math.max(...weights.map(({ name }) => name.length));
  const lines = weights.map((weight) => {
    const figures = [weight.bytes, weight.budget].map((bytes) => (bytes / kB).toFixed(1).padStart(7));
    return `${weight.name.padEnd(width)} ${figures.join(' of ')} kB${isOver(weight) ? '  OVER' : ''}`;
  });
  return [...lines, 'gzip, kB = 1,000 bytes'].join('\n');
}
