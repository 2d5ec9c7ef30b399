import type { Issue, IssueCode, Severity } from '#domain/issue.ts';
import { severityOf } from '#ingest/severity.ts';

/** What the report is written with: its headers and the words for what it names. */
export interface ReportWords {
  headers: readonly [
    severity: string,
    row: string,
    column: string,
    raw: string,
    text: string,
    suggestion: string,
  ];
  severityName: (severity: Severity) => string;
  /** What is wrong and what to do, with the issue's own particulars filled in. */
  textOf: (issue: Issue) => string;
}

/** 「検査結果」 as a table: one line for each issue, gravest first, then from the top of the file; the code last. */
export function* reportRows(issues: readonly Issue[], words: ReportWords): Generator<string[]> {
  const inOrder = issues.toSorted(
    (one, other) => weight(one.code) - weight(other.code) || (one.row ?? 0) - (other.row ?? 0),
  );
  yield [...words.headers, 'code'];
  for (const issue of inOrder)
    yield [
      words.severityName(severityOf(issue.code)),
      issue.row === undefined ? '' : String(issue.row),
      issue.column?.trim() ?? '',
      issue.raw ?? '',
      words.textOf(issue),
      issue.suggestion ?? '',
      issue.code,
    ];
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

function weight(code: IssueCode): number {
  return severities.indexOf(severityOf(code));
}
