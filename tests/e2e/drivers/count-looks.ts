import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says how often axe looked, and how many tests it found something in. */
export default class CountLooks implements Reporter {
  #looks = 0;
  #failed = 0;

  onTestEnd(_test: TestCase, { annotations, status }: TestResult): void {
    this.#looks += annotations.filter(({ type }) => type === 'look').length;
    if (status !== 'passed' && status !== 'skipped') this.#failed += 1;
  }

  onEnd({ duration }: FullResult): void {
    const minutes = (duration / 60_000).toFixed(1);
    process.stdout.write(
      `axe looked at ${this.#looks} combinations in ${minutes} min; ${this.#failed} states with findings\n`,
    );
  }
}
