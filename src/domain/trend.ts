import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { ClassAge } from './class-age.ts';
import type { History } from './history.ts';
import type { Vacancies, VacancyCell } from './vacancy.ts';

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
