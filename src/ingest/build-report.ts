import type { CalendarDate } from '#domain/calendar-date.ts';
import type { ColumnMatch, Issue, IssueCode } from '#domain/issue.ts';
import { type SourceStatus, sourceStatuses } from '#domain/ledger.ts';
import {
  calendarDateText,
  fields,
  integer,
  listOf,
  oneOf,
  optional,
  orNull,
  recordOf,
  type Shape,
  text,
  textOr,
} from '#domain/shape.ts';
import { issueCodes } from './severity.ts';
import type { VacancyCellCounts } from './vacancy-summary.ts';

/** What was found in the files of one source. */
export interface SourceReport {
  /** `<theme>/<slug>` */
  id: string;
  status: SourceStatus;
  /** The file that is shown, and its date. */
  file: string | null;
  asOf: CalendarDate | null;
  /** rows = accepted + rejected, of the file that is shown. */
  rows: number;
  accepted: number;
  vacancyCells: VacancyCellCounts;
  /** Every file, oldest first; refused = why it counts for nothing. */
  files: readonly { name: string; rows: number; accepted: number; refused: IssueCode | null }[];
  rejected: readonly { row: number; issues: readonly Issue[] }[];
  issues: readonly Issue[];
  columns: readonly ColumnMatch[];
}

/** `public/data/report.json` */
export interface BuildReport {
  schemaVersion: 1;
  sources: readonly SourceReport[];
}

const code = oneOf(...issueCodes);

const issue = fields<Issue>({
  code,
  row: optional(integer(1)),
  column: optional(text),
  field: optional(text),
  raw: optional(text),
  params: optional(recordOf(textOr(text, integer(Number.MIN_SAFE_INTEGER) as Shape<number>))),
  suggestion: optional(text),
});

/** What `report.json` must look like. */
export const buildReportShape = fields<BuildReport>({
  schemaVersion: oneOf(1),
  sources: listOf(
    fields<SourceReport>({
      id: text,
      status: oneOf(...sourceStatuses),
      file: orNull(text),
      asOf: orNull(calendarDateText),
      rows: integer(0),
      accepted: integer(0),
      vacancyCells: fields<VacancyCellCounts>({
        count: integer(0),
        zero: integer(0),
        notOffered: integer(0),
        mark: integer(0),
        range: integer(0),
        unknown: integer(0),
      }),
      files: listOf(
        fields<SourceReport['files'][number]>({
          name: text,
          rows: integer(0),
          accepted: integer(0),
          refused: orNull(code),
        }),
      ),
      rejected: listOf(fields({ row: integer(1), issues: listOf(issue) })),
      issues: listOf(issue),
      columns: listOf(
        fields<ColumnMatch>({
          position: integer(1),
          header: text,
          field: orNull(text),
          confidence: optional(oneOf('declared', 'exact', 'alias', 'likely', 'ambiguous')),
        }),
      ),
    }),
  ),
});
