import { describe, expect, it } from 'vitest';
import { add, countEndToEnd, countUnit, noCounts, printCounts } from './count-results.ts';

const unit = { success: true, numPassedTests: 40, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };
const endToEnd = { stats: { expected: 8, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };

describe('countUnit', () => {
  it('counts tests, with pending and planned ones as skipped', () => {
    expect(countUnit(unit)).toEqual({ passed: 40, failed: 0, skipped: 3 });
  });

  it('counts failed tests', () => {
    expect(countUnit({ ...unit, success: false, numFailedTests: 2 }).failed).toBe(2);
  });

  it('counts a file that broke before its first test', () => {
    expect(countUnit({ ...unit, success: false }).failed).toBe(1);
  });
});

describe('countEndToEnd', () => {
  it('counts expected results as passed', () => {
    expect(countEndToEnd(endToEnd)).toEqual({ passed: 8, failed: 0, skipped: 1 });
  });

  it('counts a flaky test as failed', () => {
    expect(countEndToEnd({ ...endToEnd, stats: { ...endToEnd.stats, unexpected: 1, flaky: 1 } }).failed).toBe(
      2,
    );
  });

  it('counts a run that broke outside of any test', () => {
    expect(countEndToEnd({ ...endToEnd, errors: ['no server'] }).failed).toBe(1);
  });
});

describe('printCounts', () => {
  it('leaves out what was not skipped', () => {
    expect(printCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });

  it('sums several runs', () => {
    expect(printCounts(add(countUnit(unit), countEndToEnd(endToEnd)))).toBe('48 passed, 0 failed, 4 skipped');
    expect(printCounts(add(noCounts, noCounts))).toBe('0 passed, 0 failed');
  });
});
