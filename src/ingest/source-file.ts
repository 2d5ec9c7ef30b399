import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { Licence } from '#domain/source.ts';

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
  publisher: string;
  lgCode: MunicipalityCode;
  title: string;
  licence: Licence | null;
  /** Official page for people. */
  page: string | null;
  /** Where the file itself is published; null = not as a file we can fetch. */
  url: string | null;
  how: 'csv' | 'xlsx' | 'pdf' | 'html' | 'image' | 'none' | 'unknown';
  /** Absent = detected. */
  encoding?: 'utf-8' | 'shift_jis' | 'euc-jp' | 'utf-16le' | 'utf-16be';
  /** Physical line of the header, first line 1. Absent = 1. */
  headerLine?: number;
  /**
   * Field name → column. The names are the keys of the field tables: `name kana ward address lat lng phone url note` for
   * both themes; nurseries add `kind capacity minimumAge asOf asOfMonth asOfDay entryMonth` and `vacancies.0` …
   * `vacancies.5`; baby stations add `place accessNote hours hoursFrom hoursTo days closedDays hoursNote` and
   * `amenities.nursingSpace` … one for each amenity.
   */
  columns: Readonly<Record<string, ColumnReference>>;
  /** Fields whose blank cells repeat the cell above (merged cells). */
  carryDown?: readonly string[];
  /** Facts the file does not carry, true for every row. */
  constants?: { asOf?: CalendarDate; entryMonth?: YearMonth; kind?: NurseryKind };
  legend?: Readonly<Record<string, LegendEntry>>;
  /** The publisher's words for kinds beyond those every reader knows. */
  kinds?: Readonly<Record<string, NurseryKind>>;
}
