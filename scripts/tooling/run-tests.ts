import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { add, type Counts, countEndToEnd, countUnit, noCounts, printCounts } from './count-results.ts';
import { environment, root } from './project.ts';

interface Step {
  name: string;
  command: readonly [program: string, ...parameters: string[]];
  environment?: NodeJS.ProcessEnv;
  /** Steps without which this one would say nothing. */
  needs?: readonly string[];
  /** Where the step's tests are counted; the other steps only pass or fail. */
  count?: () => Counts;
}

const results = join(root, 'test-results');

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(results, file), 'utf8')) as T;
}

const unitReporters = ['--reporter=default', '--reporter=json', `--outputFile=${join(results, 'unit.json')}`];

/** The browser tests know the sample, whatever an operator serves. */
const onSample = { ...environment, DATA_DIR: join(root, 'data/sample') };

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'unused', command: ['knip'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], environment: onSample },
  { name: 'size', command: ['node', 'scripts/tooling/size.ts'], needs: ['build'] },
  { name: 'unit', command: ['vitest', 'run', ...unitReporters], count: () => countUnit(read('unit.json')) },
  { name: 'browser', command: ['node', 'scripts/tooling/ensure-browser.ts'] },
  {
    name: 'e2e',
    command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    needs: ['build', 'browser'],
    count: () => countEndToEnd(read('e2e.json')),
  },
];

const failedOnce: Counts = { ...noCounts, failed: 1 };

function runStep({
  name,
  command: [program, ...parameters],
  environment: env = environment,
  count,
}: Step): Counts {
  process.stdout.write(`\n=== ${name}\n`);
  const started = performance.now();
  const { status } = spawnSync(program, parameters, { cwd: root, env, stdio: 'inherit' });
  const counts = countOrFail(status === 0, count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = count === undefined ? '' : `: ${printCounts(counts)}`;
  process.stdout.write(`=== ${name} ${counts.failed === 0 ? 'passed' : 'FAILED'}${tests} (${seconds} s)\n`);
  return counts;
}

function countOrFail(ended: boolean, count: Step['count']): Counts {
  if (count === undefined) return ended ? noCounts : failedOnce;
  try {
    const counts = count();
    return ended || counts.failed > 0 ? counts : add(counts, failedOnce);
  } catch {
    return failedOnce;
  }
}

rmSync(results, { recursive: true, force: true });
const outcomes = new Map<string, Counts>();
for (const step of steps) {
  const missing = step.needs?.find((need) => outcomes.get(need)?.failed !== 0);
  if (missing === undefined) outcomes.set(step.name, runStep(step));
  else process.stdout.write(`\n=== ${step.name} not run: ${missing} failed\n`);
}
const total = [...outcomes.values()].reduce(add, noCounts);
process.stdout.write('\n');
for (const { name } of steps) {
  const outcome = outcomes.get(name);
  const word = outcome === undefined ? 'not run' : outcome.failed === 0 ? 'passed' : 'FAILED';
  process.stdout.write(`${name.padEnd(10)}${word}\n`);
}
process.stdout.write(`${printCounts(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
