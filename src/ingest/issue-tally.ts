import type { Issue } from '#domain/issue.ts';

/** Examples kept of each code. */
const mostOfACode = 100;

/** Issues of a file that may have millions of them: all are counted, of a run of blank lines each, the first of each code kept. */
export interface IssueTally {
  add(issue: Issue): void;
  addAll(issues: readonly Issue[]): void;
  result(): { counts: Readonly<Record<string, number>>; issues: readonly Issue[] };
}

export function issueTally(): IssueTally {
  const counts = new Map<string, number>();
  const kept: Issue[] = [];
  const add = (issue: Issue) => {
    const lines = issue.code === 'row/blank' ? Number(issue.params?.lines ?? 1) : 1;
    const count = (counts.get(issue.code) ?? 0) + lines;
    counts.set(issue.code, count);
    if (count <= mostOfACode) kept.push(detached(issue));
  };
  return {
    add,
    addAll: (issues) => issues.forEach(add),
    result: () => ({ counts: Object.fromEntries(counts), issues: kept }),
  };
}

/** A copy whose texts are its own: a text cut out of a long one keeps the whole of it in memory. */
function detached(issue: Issue): Issue {
  return JSON.parse(JSON.stringify(issue)) as Issue;
}
