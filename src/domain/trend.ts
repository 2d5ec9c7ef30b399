import { type CalendarDate, daysBetween, firstDayOf, type YearMonth, yearMonthOf } from './calendar-date.ts';
import type { ClassAge } from './class-age.ts';
import type { History } from './history.ts';
import { type Vacancies, type VacancyCell, type VacancyState, vacancyStateFor } from './vacancy.ts';

/** What one file says of one nursery. */
export interface PublishedMonth {
  /** The date of the file, by which months are placed in time. */
  file: CalendarDate;
  /** null = the nursery is not in this file, which does not say that it had no place. */
  vacancies: Vacancies | null;
}

/** The months of one nursery, oldest first; empty = no file lists it. */
export function publishedMonthsOf(history: History, nurseryId: string): PublishedMonth[] {
  const nursery = history.nurseries.find(({ id }) => id === nurseryId);
  const files = history.sources.find(({ id }) => id === nursery?.sourceId)?.files ?? [];
  return files.map((file, index) => ({ file, vacancies: nursery?.months[index] ?? null }));
}

/** Numbers a chart may draw as a height; both ends are the same for a count, `atMost` is null for "so many or more". */
export interface Height {
  atLeast: number;
  atMost: number | null;
}

/** Why there is no height: never drawn as zero. `mark` = a mark without numbers, `joint` = places of several classes. */
export type Sign = 'mark' | 'joint' | 'not-offered' | 'unknown' | 'not-listed';

export interface TrendPoint {
  date: CalendarDate;
  /** Place in time, 0 for the first file and 1 for the last; 0.5 where there is only one. */
  at: number;
  /** Whether a line may lead here from the point before: both are counts, of files that follow each other. */
  isJoined: boolean;
  height: Height | null;
  sign: Sign | null;
  /** The mark as published, for a sign that is a mark. */
  raw: string;
}

/** Files are monthly; where a month is missing there are more days than this. */
const daysOfOneRound = 45;

/** One class through the months. Gaps stay gaps: no value is made up for a month without a file or without a number. */
export function trendOf(months: readonly PublishedMonth[], age: ClassAge): TrendPoint[] {
  const read = months.map(({ vacancies }) =>
    vacancies === null ? notListed : readCell(vacancies.cells[age]),
  );
  return placeInTime(months.map(({ file }, index) => ({ date: file, ...(read[index] ?? notListed) })));
}

type Reading = Pick<TrendPoint, 'height' | 'sign' | 'raw'>;

const notListed: Reading = { height: null, sign: 'not-listed', raw: '' };

function readCell(cell: VacancyCell): Reading {
  const raw = cell.raw.trim();
  if (cell.kind === 'count') return { height: { atLeast: cell.count, atMost: cell.count }, sign: null, raw };
  if (cell.kind === 'range') {
    return { height: { atLeast: cell.atLeast, atMost: cell.atMost ?? null }, sign: null, raw };
  }
  return { height: null, sign: cell.kind, raw };
}

/** Puts readings, oldest first, at their place in time and says which a line may join. */
function placeInTime(readings: readonly ({ date: CalendarDate } & Reading)[]): TrendPoint[] {
  const [first, last] = [readings[0]?.date, readings.at(-1)?.date];
  const span = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  return readings.map((reading, index) => {
    const before = readings[index - 1];
    const isJoined =
      before !== undefined &&
      isPlain(before.height) &&
      isPlain(reading.height) &&
      daysBetween(before.date, reading.date) <= daysOfOneRound;
    const at = span === 0 || first === undefined ? 0.5 : daysBetween(first, reading.date) / span;
    return { ...reading, at, isJoined };
  });
}

function isPlain(height: Height | null): boolean {
  return height !== null && height.atLeast === height.atMost;
}

/** The top of a scale that holds every height, never less than 1. */
export function highestOf(trends: readonly (readonly TrendPoint[])[]): number {
  const heights = trends.flat().flatMap(({ height }) => height?.atMost ?? height?.atLeast ?? []);
  return Math.max(1, ...heights);
}

/** What the nurseries of an area published in one month. */
export interface AreaMonth {
  month: YearMonth;
  /** null = a source of this area has no file of this month: its nurseries would be missing from the sum. */
  states: Readonly<Record<VacancyState, number>> | null;
}

/**
 * How many nurseries had which state for a class, month by month, oldest first; months without any file are not among
 * them. `isInside` chooses among the nurseries of the histories by id.
 */
export function areaMonthsOf(
  histories: readonly History[],
  age: ClassAge | null,
  isInside: (nurseryId: string) => boolean,
): AreaMonth[] {
  const sources = new Set<string>();
  const filed = new Map<YearMonth, Set<string>>();
  const states = new Map<YearMonth, Record<VacancyState, number>>();
  for (const history of histories) {
    for (const { id } of history.nurseries.filter((nursery) => isInside(nursery.id))) {
      for (const { file, source, vacancies } of filesOf(history, id)) {
        const month = yearMonthOf(file);
        sources.add(source);
        filed.set(month, (filed.get(month) ?? new Set()).add(source));
        const counted = states.get(month) ?? { open: 0, none: 0, 'not-offered': 0, unknown: 0 };
        states.set(month, counted);
        if (vacancies !== null) counted[vacancyStateFor(vacancies, age)] += 1;
      }
    }
  }
  return [...filed.keys()].sort().map((month) => ({
    month,
    states: filed.get(month)?.size === sources.size ? (states.get(month) ?? null) : null,
  }));
}

function filesOf(history: History, nurseryId: string) {
  const source = history.nurseries.find(({ id }) => id === nurseryId)?.sourceId ?? '';
  return publishedMonthsOf(history, nurseryId).map((month) => ({ ...month, source }));
}

/** How many nurseries had a place; where some are unknown, from those that had one to those that may have had one. */
export function areaTrendOf(months: readonly AreaMonth[]): TrendPoint[] {
  return placeInTime(
    months.map(({ month, states }) => ({
      date: firstDayOf(month),
      ...(states === null
        ? notListed
        : { height: { atLeast: states.open, atMost: states.open + states.unknown }, sign: null, raw: '' }),
    })),
  );
}
