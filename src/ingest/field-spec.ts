import type { CalendarDate } from '#domain/calendar-date.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { Datum } from './cells/datum.ts';
import type { Parsed } from './cells/parsed.ts';
import type { Legend } from './cells/vacancy.ts';

/** What a source says about all its cells. */
export interface CellContext {
  legend: Legend;
  kinds: Readonly<Record<string, NurseryKind>>;
  /** null = WGS 84. */
  datum: Datum | null;
  /** The date of the whole file, where it is known. */
  asOf: CalendarDate | null;
}

/** How one field of a record is found and read. */
export interface FieldSpec<T> {
  /** The usual header of its column. */
  ja: string;
  /** Other headers it goes by, in the standard data sets and in files seen. */
  aliases: readonly string[];
  /** What other headers most likely mean it, by what `headerKey` makes of them. */
  like?: RegExp;
  presence: 'required' | 'optional';
  /** Of several columns of this name, the one under such a heading is meant: 「空き」 and not 「定員」. */
  under?: RegExp;
  /** A column under such a heading is another one: 「定員」 under 「0歳児」 is that class's. */
  notUnder?: RegExp;
  /** Not even its usual header is sure while another column may be meant: 「施設名」 beside 「名称」, 「0歳児」 beside 「0歳児空き」. */
  asksBeside?: true;
  /** `null` = the file has no such column, or the row ends before it; `''` = the cell is blank. */
  parse(cell: string | null, context: CellContext): Parsed<T>;
  /**
   * Used instead where one cell stands for several: for these fields of its row, or (`null`) for several rows. Without it
   * each of them has the cell's own value.
   */
  parseShared?(cell: string | null, fields: readonly string[] | null, context: CellContext): Parsed<T>;
  /** Used instead where a row has too few cells, so that this one may belong to the class beside it. */
  parseMisaligned?(cell: string | null): Parsed<T>;
}

/** Every property of a record has its field: a forgotten one does not compile. */
export type FieldTable<R extends object> = { readonly [K in keyof R]-?: FieldSpec<R[K]> };
