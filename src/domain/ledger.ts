import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { type Theme, themes } from './facility.ts';
import type { IssueCode, Severity } from './issue.ts';
import type { MunicipalityCode } from './municipality.ts';
import {
  calendarDateText,
  decode,
  fields,
  integer,
  listOf,
  oneOf,
  orNull,
  recordOf,
  refuseNewerSchema,
  text,
  textLike,
  webAddress,
  yearMonthText,
} from './shape.ts';

/** How a municipality puts a list before the public; none = it says that it does not, unknown = nobody has looked. */
export const publishedForms = ['csv', 'xlsx', 'pdf', 'html', 'image', 'none', 'unknown'] as const;

export type PublishedForm = (typeof publishedForms)[number];

/**
 * read: the newest file is shown. older-file: the newest is refused, an older one shown. kept-output: it is refused and the
 * only file, what the last build had is shown. refused: nothing is shown. no-file: there is none.
 */
export const sourceStatuses = ['read', 'older-file', 'kept-output', 'refused', 'no-file'] as const;

export type SourceStatus = (typeof sourceStatuses)[number];

/** How much of one fact is known: of `of` facilities (of vacancies: class cells) it can be read for `known`. */
export interface Completeness {
  known: number;
  of: number;
}

/** One source in the ledger 「データの鮮度」. Nothing in it is an assessment: it says what can be read, and what is not known. */
export interface LedgerEntry {
  /** `<theme>/<slug>` */
  id: string;
  theme: Theme;
  lgCode: MunicipalityCode;
  publisher: string;
  title: string;
  /** The official page for people; null = not known. */
  page: string | null;
  how: PublishedForm;
  status: SourceStatus;
  asOf: CalendarDate | null;
  /** null = not stated, or the rows state different months. */
  entryMonth: YearMonth | null;
  /** Rows with a facility, and how many of them are shown; null = no file could be read. */
  rows: number | null;
  accepted: number | null;
  /** Facts a parent needs; null = nothing in the file speaks of it. Empty where no file could be read. */
  completeness: Readonly<Record<string, Completeness | null>>;
  /** How often each code was found, gravest first. */
  findings: readonly { code: IssueCode; severity: Severity; count: number }[];
  /** When the next list may be looked for, going by the dates of the last ones; null = they show no monthly habit. */
  nextExpected: CalendarDate | null;
}

/** `public/data/ledger.json`. A municipality without an entry for a theme: this site has no list of it. */
export interface Ledger {
  schemaVersion: 1;
  entries: readonly LedgerEntry[];
}

/** What `ledger.json` must look like. */
export const ledgerShape = fields<Ledger>({
  schemaVersion: oneOf(1),
  entries: listOf(
    fields<LedgerEntry>({
      id: text,
      theme: oneOf(...themes),
      lgCode: text,
      publisher: text,
      title: text,
      page: orNull(webAddress),
      how: oneOf(...publishedForms),
      status: oneOf(...sourceStatuses),
      asOf: orNull(calendarDateText),
      entryMonth: orNull(yearMonthText),
      rows: orNull(integer(0)),
      accepted: orNull(integer(0)),
      completeness: recordOf(orNull(fields<Completeness>({ known: integer(0), of: integer(0) }))),
      findings: listOf(
        fields({
          code: textLike<IssueCode>(/^(?:file|column|cell|row|table)\//),
          severity: oneOf('error', 'warning', 'notice'),
          count: integer(1),
        }),
      ),
      nextExpected: orNull(calendarDateText),
    }),
  ),
});

/** Throws a `LoadError` for a newer schema or a wrong shape. */
export function decodeLedger(json: unknown): Ledger {
  refuseNewerSchema(json, 1);
  return decode(json, ledgerShape);
}
