import type { Position } from '#domain/facility-common.ts';
import type { Issue } from '#domain/issue.ts';
import type { Reading } from '#pages/preview/draft.ts';

/** A facility whose position is missing or may be wrong, and the remark that says so; null = it has none and nobody says why. */
export interface DoubtfulRow {
  line: number;
  name: string;
  address: string | null;
  position: Position | null;
  issue: Issue | null;
}

const onPosition = /^(?:row\/(?:half-position|position-)|cell\/unreadable-position)/;

/** In the order of the file. Units that are lent out have no position to correct. */
export function doubtfulRows({ report, lines }: Pick<Reading, 'report' | 'lines'>): DoubtfulRow[] {
  const issueAt = new Map(
    report.issues.flatMap((issue) =>
      issue.row !== undefined && onPosition.test(issue.code) ? [[issue.row, issue] as const] : [],
    ),
  );
  return report.accepted.flatMap((facility, index) => {
    const line = lines[index];
    if (line === undefined || (facility.theme === 'baby-stations' && facility.lent)) return [];
    const issue = issueAt.get(line) ?? null;
    if (facility.position !== null && issue === null) return [];
    const { name, address, position } = facility;
    return [{ line, name, address, position, issue }];
  });
}
