import type { CalendarDate, YearMonth } from './calendar-date.ts';
import type { ClassAge } from './class-age.ts';

/**
 * 「空き情報の1マス」 One class of one nursery as published.
 * count: places (0 = none free now; one may still apply). range: a mark whose legend gives numbers.
 * mark: a mark whose legend says only open, not open or unclear. not-offered: this nursery has no such class.
 * joint: places for several classes together, 「0歳・1歳あわせて2」; each of those classes holds the same cell, so it is never summed.
 * unknown: blank without a legend, a note, a joint total over classes, anything not understood. `raw` is the cell's own text.
 */
export type VacancyCell =
  | { kind: 'count'; raw: string; count: number }
  | { kind: 'range'; raw: string; atLeast: number; atMost?: number }
  | { kind: 'mark'; raw: string; open: 'yes' | 'no' | 'unclear' }
  | { kind: 'joint'; raw: string; ages: readonly ClassAge[]; count: number }
  | { kind: 'not-offered'; raw: string }
  | { kind: 'unknown'; raw: string };

/** Index = class age 0–5. */
export type VacancyCells = readonly [
  VacancyCell,
  VacancyCell,
  VacancyCell,
  VacancyCell,
  VacancyCell,
  VacancyCell,
];

/** A vacancy never travels without its dates; null = the publisher does not state it. */
export interface Vacancies {
  /** 「基準日」 */
  asOf: CalendarDate | null;
  /** 「入所月」 the month the places are offered for. */
  entryMonth: YearMonth | null;
  cells: VacancyCells;
}

/** What a parent may conclude from a cell. `unknown` covers 'unclear' marks; it is never folded into `none`. */
export type VacancyState = 'open' | 'none' | 'not-offered' | 'unknown';

/** For so many children at once, 1 or more: a mark without a number promises one place and says nothing of a second. */
export function vacancyStateOf(cell: VacancyCell, places = 1): VacancyState {
  switch (cell.kind) {
    case 'count':
      return cell.count >= places ? 'open' : 'none';
    case 'range':
      if (cell.atLeast >= places) return 'open';
      return (cell.atMost ?? places) < places ? 'none' : 'unknown';
    case 'mark':
      if (cell.open === 'yes') return places > 1 ? 'unknown' : 'open';
      return cell.open === 'no' ? 'none' : 'unknown';
    case 'joint':
      return cell.count < places ? 'none' : 'unknown';
    case 'not-offered':
    case 'unknown':
      return cell.kind;
  }
}

/** The state of several classes as one: open if any is open, else unknown if any is unknown, else none if any is offered. */
export function anyStateOf(states: readonly VacancyState[]): VacancyState {
  return (['open', 'unknown', 'none'] as const).find((state) => states.includes(state)) ?? 'not-offered';
}

/** The state for one class age, or for "any class" when `age` is null. No vacancies published → unknown. */
export function vacancyStateFor(vacancies: Vacancies | null, age: ClassAge | null): VacancyState {
  if (vacancies === null) return 'unknown';
  if (age !== null) return vacancyStateOf(vacancies.cells[age]);
  return anyStateOf(vacancies.cells.map(vacancyStateOf));
}
