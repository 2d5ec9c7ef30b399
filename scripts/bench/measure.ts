/** Milliseconds of one call over many runs after a warm-up; `prepare` runs before each and is not counted. */
export interface Figures {
  median: number;
  min: number;
  max: number;
  runs: number;
}

export function measure(task: () => unknown, runs: number, prepare: () => void = () => {}): Figures {
  const times: number[] = [];
  const warmUps = Math.ceil(runs / 5);
  for (let run = -warmUps; run < runs; run += 1) {
    prepare();
    const start = performance.now();
    task();
    const time = performance.now() - start;
    if (run >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    min: times[0] ?? Number.NaN,
    max: times.at(-1) ?? Number.NaN,
    runs,
  };
}

export function rowOf(name: string, { median, min, max, runs }: Figures): string {
  const cells = [median, min, max].map((value) => value.toFixed(3).padStart(10));
  return `${name.padEnd(58)}${cells.join('')}${String(runs).padStart(7)}`;
}
