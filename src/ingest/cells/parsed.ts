import type { Issue } from '#domain/issue.ts';

/** What one cell says, and what is wrong with it. The reader of the row adds where the cell stands. */
export interface Parsed<T> {
  value: T;
  issues: readonly Issue[];
}

const none: readonly Issue[] = [];

export function understood<T>(value: T): Parsed<T> {
  return { value, issues: none };
}

export function doubtful<T>(
  value: T,
  code: Issue['code'],
  more: Pick<Issue, 'params' | 'suggestion'> = {},
): Parsed<T> {
  return { value, issues: [{ code, ...more }] };
}
