import type { CalendarDate, YearMonth } from './calendar-date.ts';
import { vacancyCell } from './facility-shape.ts';
import { LoadError } from './load-error.ts';
import type { MunicipalityCode } from './municipality.ts';
import {
  calendarDateText,
  decode,
  fields,
  integer,
  listOf,
  oneOf,
  orNull,
  refuseNewerSchema,
  text,
  yearMonthText,
} from './shape.ts';
import type { Vacancies, VacancyCell, VacancyCells } from './vacancy.ts';

/** Rises when a reader of the present version would misread the next one. */
const historyVersion = 1;

/** What one source published about one nursery, file by file. */
export interface NurseryHistory {
  id: string;
  /** The name in the last file that lists it. */
  name: string;
  sourceId: string;
  /**
   * One for each file of its source, oldest first. null = the nursery is not in that file, which does not say that it had
   * no place. Cells are as published: a mark stays a mark, and months without a file are not filled in.
   */
  months: readonly (Vacancies | null)[];
}

/** 「空き情報の推移」 The vacancies one municipality or ward had in every file that was read. */
export interface History {
  lgCode: MunicipalityCode;
  /** Dates of the files of each source that has a nursery here, oldest first. */
  sources: readonly { id: string; files: readonly CalendarDate[] }[];
  nurseries: readonly NurseryHistory[];
}

/** Index of the round, then of the cell for each class age 0–5. */
type Month = readonly number[];

/** `public/data/history/<lgCode>.json`: each round and each cell stands once, the nurseries name them by index. */
export interface HistoryFile {
  schemaVersion: typeof historyVersion;
  lgCode: MunicipalityCode;
  sources: readonly { id: string; files: readonly CalendarDate[] }[];
  rounds: readonly { asOf: CalendarDate | null; entryMonth: YearMonth | null }[];
  cells: readonly VacancyCell[];
  nurseries: readonly { id: string; name: string; source: number; months: readonly (Month | null)[] }[];
}

/** What a history file must look like. */
export const historyShape = fields<HistoryFile>({
  schemaVersion: oneOf(historyVersion),
  lgCode: text,
  sources: listOf(fields({ id: text, files: listOf(calendarDateText) })),
  rounds: listOf(
    fields<HistoryFile['rounds'][number]>({
      asOf: orNull(calendarDateText),
      entryMonth: orNull(yearMonthText),
    }),
  ),
  cells: listOf(vacancyCell),
  nurseries: listOf(
    fields<HistoryFile['nurseries'][number]>({
      id: text,
      name: text,
      source: integer(0),
      months: listOf(orNull(listOf(integer(0), 7))),
    }),
  ),
});

/** Keeps the order it is given: the same history gives the same bytes. */
export function encodeHistory({ lgCode, sources, nurseries }: History): HistoryFile {
  const rounds = new Numbered<HistoryFile['rounds'][number]>();
  const cells = new Numbered<VacancyCell>();
  const monthOf = (month: Vacancies | null): Month | null => {
    if (month === null) return null;
    const { asOf, entryMonth } = month;
    return [rounds.numberOf({ asOf, entryMonth }), ...month.cells.map((cell) => cells.numberOf(cell))];
  };
  const encoded = nurseries.map(({ id, name, sourceId, months }) => ({
    id,
    name,
    source: sources.findIndex((source) => source.id === sourceId),
    months: months.map(monthOf),
  }));
  return {
    schemaVersion: historyVersion,
    lgCode,
    sources,
    rounds: rounds.values,
    cells: cells.values,
    nurseries: encoded,
  };
}

/** Throws a `LoadError` for a newer schema, a wrong shape, or a number that stands for nothing. */
export function decodeHistory(json: unknown): History {
  refuseNewerSchema(json, historyVersion);
  const { lgCode, sources, rounds, cells, nurseries } = decode(json, historyShape);
  const monthOf = (month: Month | null, at: string): Vacancies | null => {
    if (month === null) return null;
    const [round = -1, ...ages] = month;
    return {
      ...numbered(rounds, round, at),
      cells: ages.map((cell) => numbered(cells, cell, at)) as unknown as VacancyCells,
    };
  };
  return {
    lgCode,
    sources,
    nurseries: nurseries.map(({ id, name, source, months }, index) => {
      const at = `.nurseries[${index}]`;
      const { id: sourceId, files } = numbered(sources, source, `${at}.source`);
      if (months.length !== files.length) throw new LoadError('wrong-shape', `${at}.months.length`);
      return {
        id,
        name,
        sourceId,
        months: months.map((month, file) => monthOf(month, `${at}.months[${file}]`)),
      };
    }),
  };
}

function numbered<T>(values: readonly T[], index: number, at: string): T {
  const value = values[index];
  if (value === undefined) throw new LoadError('wrong-shape', at);
  return value;
}

/** Different values in the order of their first use. */
class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
