/** Milliseconds of work between two chances for the page to draw. */
const share = 30;

/** Everything a generator yields, gathered without holding the page up. */
export async function gathered<T>(source: Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  let start = performance.now();
  for (const each of source) {
    all.push(each);
    if (performance.now() - start < share) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return all;
}
