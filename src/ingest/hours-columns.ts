import type { OpeningHours } from '#domain/opening-hours.ts';
import { type HoursTexts, readHours } from './cells/hours.ts';

/**
 * The columns that published hours came from: their words were joined by blanks, and of all the ways to cut them apart the first
 * that is read as the very same hours is taken. `note` = what the facility's own note says anyway. Where no way is, all
 * words stand in the column of hours.
 */
export function hoursColumnsOf(hours: OpeningHours, note: string | null): HoursTexts {
  const meant = JSON.stringify(ordered(hours));
  const isMeant = (texts: HoursTexts) => {
    const noted = [texts.note, note].filter((text) => text !== null).join('\n') || null;
    return JSON.stringify(ordered(readHours({ ...texts, note: noted }).value)) === meant;
  };
  const words = hours.raw.split(' ');
  for (const cuts of waysToCut(words.length)) {
    const [days, hoursText, closedDays, rest] = cuts.map(
      ([from, to]) => words.slice(from, to).join(' ') || null,
    );
    const texts = { days: days ?? null, hours: hoursText ?? null, closedDays: closedDays ?? null };
    for (const own of new Set([null, rest ?? null])) {
      if (isMeant({ ...texts, note: own })) return { ...texts, note: own };
    }
  }
  return { days: null, hours: hours.raw, closedDays: null, note: null };
}

type Piece = readonly [from: number, to: number];

/** More words than these are a sentence, whose ways to be cut are too many. */
const mostWords = 12;

/** Days, hours, closing days and note; those without a column of days or a note come first, as most lists are. */
function waysToCut(count: number): Piece[][] {
  if (count > mostWords) return [];
  const places = Array.from({ length: count + 1 }, (_, index) => index);
  const all = places.flatMap((days) =>
    places.slice(days).flatMap((hours) =>
      places.slice(hours).map((closed): Piece[] => [
        [0, days],
        [days, hours],
        [hours, closed],
        [closed, count],
      ]),
    ),
  );
  const oddity = ([days, , , note]: Piece[]) => lengthOf(days) + lengthOf(note);
  return all.sort((one, other) => oddity(one) - oddity(other));
}

function lengthOf([from, to]: Piece = [0, 0]): number {
  return to - from;
}

/** With the keys of each object in one order, whatever file it came through. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}
