import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { type Theme, themes } from './facility.ts';
import type { IssueCode } from './issue.ts';
import type { MunicipalityCode } from './municipality.ts';
import {
  calendarDateText,
  decode,
  fields,
  flag,
  integer,
  listOf,
  mailAddress,
  oneOf,
  optional,
  orNull,
  refuseNewerSchema,
  text,
  textLike,
  webAddress,
  yearMonthText,
} from './shape.ts';

/** 「利用条件」 per data set, never per portal. */
export interface Licence {
  name: string;
  url: string | null;
}

/** 「出典」 One published file, as the app shows it beside everything that came from it. */
export interface Source {
  /** `<theme>/<slug>`, as its folder. */
  id: string;
  theme: Theme;
  lgCode: MunicipalityCode;
  publisher: string;
  title: string;
  /** null = not established. */
  licence: Licence | null;
  /** The official page for people; null = not known. */
  page: string | null;
  /** Mail address for mistakes in the list. Absent = not known. */
  contact?: string;
  asOf: CalendarDate | null;
  entryMonth: YearMonth | null;
  /** Marks the publisher uses in vacancy cells, with their meaning in the publisher's words. */
  legend: readonly { mark: string; text: string }[];
  /** The publisher names only nurseries with a vacancy: absence from it says nothing. Absent = it names all. */
  lists?: 'only-with-vacancy';
  /** Rows with a facility in the newest file. */
  rows: number;
  accepted: number;
  rejected: number;
  /** A newer file that is not shown, and the issue it is refused for. Absent = this is the newest. */
  newerRefused?: { asOf: CalendarDate; code: IssueCode };
}

/** `public/data/manifest.json` */
export interface Manifest {
  schemaVersion: 1;
  /** Fictional data: every page and every shared text says so. */
  sample: boolean;
  files: readonly { theme: Theme; path: string; sha256: string; bytes: number; facilities: number }[];
  /** The same again in the form the app reads (`compact.ts`). */
  compact: readonly { theme: Theme; path: string; sha256: string; bytes: number }[];
  sources: readonly Source[];
  /** The vacancies of earlier months, a file for each municipality or ward that has any. */
  history?: readonly { lgCode: MunicipalityCode; path: string; sha256: string; bytes: number }[];
}

const theme = oneOf(...themes);

const source = fields<Source>({
  id: text,
  theme,
  lgCode: text,
  publisher: text,
  title: text,
  licence: orNull(fields<Licence>({ name: text, url: orNull(webAddress) })),
  page: orNull(webAddress),
  contact: optional(mailAddress),
  asOf: orNull(calendarDateText),
  entryMonth: orNull(yearMonthText),
  legend: listOf(fields({ mark: text, text })),
  lists: optional(oneOf('only-with-vacancy')),
  rows: integer(0),
  accepted: integer(0),
  rejected: integer(0),
  newerRefused: optional(
    fields<NonNullable<Source['newerRefused']>>({
      asOf: calendarDateText,
      code: textLike<IssueCode>(/^(?:file|column|cell|row|table)\//),
    }),
  ),
});

/** What `manifest.json` must look like. */
export const manifestShape = fields<Manifest>({
  schemaVersion: oneOf(1),
  sample: flag,
  files: listOf(fields({ theme, path: text, sha256: text, bytes: integer(0), facilities: integer(0) })),
  compact: listOf(fields({ theme, path: text, sha256: text, bytes: integer(0) })),
  sources: listOf(source),
  history: optional(listOf(fields({ lgCode: text, path: text, sha256: text, bytes: integer(0) }))),
});

/** Throws a `LoadError` for a newer schema or a wrong shape. */
export function decodeManifest(json: unknown): Manifest {
  refuseNewerSchema(json, 1);
  return decode(json, manifestShape);
}
