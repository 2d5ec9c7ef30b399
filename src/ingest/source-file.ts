import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { Issue } from '#domain/issue.ts';
import { type JsonSchema, schemaOf } from '#domain/json-schema.ts';
import { type PublishedForm, publishedForms } from '#domain/ledger.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import { type NurseryKind, nurseryKinds } from '#domain/nursery.ts';
import {
  calendarDateText,
  fields,
  having,
  integer,
  listOf,
  mailAddress,
  oneOf,
  optional,
  orNull,
  recordOf,
  type Shape,
  text,
  textLike,
  textOr,
  webAddress,
  yearMonthText,
} from '#domain/shape.ts';
import type { Licence } from '#domain/source.ts';
import type { Datum } from './cells/datum.ts';
import type { Aliases } from './identity.ts';
import { closedSchema, strangeKey } from './strange-keys.ts';

/** A column by its header text (outer spaces ignored), by its nth occurrence where the header repeats, or by 1-based position. */
export type ColumnReference = string | { header: string; nth: number } | { position: number };

/** What a mark in a vacancy cell means. `''` as the mark is a blank cell. Numbers need no legend. */
export type LegendEntry =
  | 'not-offered'
  | 'unknown'
  | { open: 'yes' | 'no' | 'unclear'; text: string }
  | { atLeast: number; atMost?: number; text: string };

/** `data/<set>/<theme>/<slug>/source.json`: how one municipality writes one file. */
export interface SourceFile {
  /** Where its schema is, for the editor it is written in. */
  $schema?: string;
  publisher: string;
  lgCode: MunicipalityCode;
  title: string;
  licence: Licence | null;
  /** Official page for people. */
  page: string | null;
  /** Mail address at which the publisher takes mistakes in the list. Absent = not known. */
  contact?: string;
  /** Where the file itself is published; null = not as a file we can fetch. */
  url: string | null;
  how: PublishedForm;
  /** Absent = detected. */
  encoding?: 'utf-8' | 'shift_jis' | 'euc-jp' | 'utf-16le' | 'utf-16be';
  /** How `lat` and `lng` are measured; absent = WGS 84. plane-6: `lat` is the X (north) column, `lng` the Y (east) column. */
  datum?: Datum;
  /** Physical line of the header, first line 1. Absent = 1. */
  headerLine?: number;
  /**
   * Field name → column. The names are the keys of the field tables: `name kana ward address lat lng phone url note` for
   * both themes; nurseries add `kind capacity minimumAge asOf asOfMonth asOfDay entryMonth` and `vacancies.0` …
   * `vacancies.5`; baby stations add `kind place accessNote hours hoursFrom hoursTo days closedDays hoursNote` and
   * `amenities.nursingSpace` … one for each amenity. Empty = found by the names the standard data sets use; may be absent
   * where no table is published.
   */
  columns: Readonly<Record<string, ColumnReference>>;
  /** The file names only nurseries with a vacancy: one that is missing is not full, it is not told of. Absent = it names all. */
  lists?: 'only-with-vacancy';
  /** Fields whose blank cells repeat the cell above (merged cells). */
  carryDown?: readonly string[];
  /** Facts the file does not carry, true for every row. */
  constants?: { asOf?: CalendarDate; entryMonth?: YearMonth; kind?: NurseryKind };
  legend?: Readonly<Record<string, LegendEntry>>;
  /** The publisher's words for kinds beyond those every reader knows. */
  kinds?: Readonly<Record<string, NurseryKind>>;
  /** Renamed facilities keep their id: the old name → the new one, and the old kind where that changed too. */
  aliases?: Aliases;
  /** Dates of files that list far fewer facilities than the file before and are right all the same. */
  acceptLoss?: readonly CalendarDate[];
}

const columnReference: Shape<ColumnReference> = textOr(
  text,
  having(
    'position',
    fields<{ position: number }>({ position: integer(1) }),
    fields<{ header: string; nth: number }>({ header: text, nth: integer(1) }),
  ),
);

const legendEntry: Shape<LegendEntry> = textOr(
  oneOf('not-offered', 'unknown'),
  having(
    'open',
    fields<{ open: 'yes' | 'no' | 'unclear'; text: string }>({ open: oneOf('yes', 'no', 'unclear'), text }),
    fields<{ atLeast: number; atMost?: number; text: string }>({
      atLeast: integer(0),
      atMost: optional(integer(0)),
      text,
    }),
  ),
);

const alias: Shape<Aliases[string]> = textOr(
  text,
  fields<Exclude<Aliases[string], string>>({ name: text, kind: oneOf(...nurseryKinds) }),
);

/** What a `source.json` must look like, but for keys it does not know. */
export const sourceFileShape = fields<SourceFile>({
  $schema: optional(text),
  publisher: text,
  lgCode: textLike(/^[0-9]{6}$/),
  title: text,
  licence: orNull(fields<Licence>({ name: text, url: orNull(webAddress) })),
  page: orNull(webAddress),
  contact: optional(mailAddress),
  url: orNull(webAddress),
  how: oneOf(...publishedForms),
  encoding: optional(oneOf('utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be')),
  datum: optional(oneOf('tokyo', 'plane-6')),
  headerLine: optional(integer(1)),
  columns: recordOf(columnReference),
  lists: optional(oneOf('only-with-vacancy')),
  carryDown: optional(listOf(text)),
  constants: optional(
    fields<NonNullable<SourceFile['constants']>>({
      asOf: optional(calendarDateText),
      entryMonth: optional(yearMonthText),
      kind: optional(oneOf(...nurseryKinds)),
    }),
  ),
  legend: optional(recordOf(legendEntry)),
  kinds: optional(recordOf(oneOf(...nurseryKinds))),
  aliases: optional(recordOf(alias)),
  acceptLoss: optional(listOf(calendarDateText)),
});

/** A `source.json` known to be one; or null and an issue that says where it is not. */
export function decodeSourceFile(json: unknown): { value: SourceFile | null; issues: readonly Issue[] } {
  const whole = withColumns(json);
  const wrong = sourceFileShape(whole) ?? strangeKey(whole, sourceFileShape);
  if (wrong === null) return { value: whole as SourceFile, issues: [] };
  return { value: null, issues: [{ code: 'file/bad-source', params: { at: wrong } }] };
}

const tables: readonly unknown[] = ['csv', 'xlsx'] satisfies SourceFile['how'][];

const { required, ...ofSourceFile } = closedSchema(schemaOf(sourceFileShape));

/** For the editor in which a `source.json` is written. */
export const sourceFileSchema: JsonSchema = {
  ...ofSourceFile,
  required: (required as string[]).filter((key) => key !== 'columns'),
  if: { properties: { how: { enum: tables } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { columns: {} }, required: ['columns'] },
};

/** What is published as a picture or not at all has no columns to name. */
function withColumns(json: unknown): unknown {
  const hasNone = typeof json === 'object' && json !== null && !('columns' in json);
  return hasNone && 'how' in json && !tables.includes(json.how) ? { ...json, columns: {} } : json;
}
