import type { OpeningHours } from '#domain/opening-hours.ts';
import { type HoursTexts, readHours } from './cells/hours.ts';
import { notesTogether } from './cells/hours-note.ts';

/**
 * The columns that published hours came from: their words were joined by blanks, and of all the ways to cut them apart the first
 * that is read as the very same hours is taken. `note` = what the facility's own note says anyway. Where no way is, all
 * words stand in the column of hours.
 */
export function hoursColumnsOf(hours: OpeningHours, note: string | null): HoursTexts {
  const meant = JSON.stringify(ordered(hours));
  const isMeant = (texts: HoursTexts) => {
    const { value } = readHours({ ...texts, note: notesTogether(texts.note, note) });
    return JSON.stringify(ordered(value)) === meant;
  };
  const words = hours.raw.split(' ');
  const textOf = (from: number, to?: number) => words.slice(from, to).join(' ') || null;
  for (const [days, open, closed] of waysToCut(words.length)) {
    const columns = { days: textOf(0, days), hours: textOf(days, open), closedDays: textOf(open, closed) };
    for (const own of new Set([null, textOf(closed)])) {
      if (isMeant({ ...columns, note: own })) return { ...columns, note: own };
    }
  }
  return { days: null, hours: hours.raw, closedDays: null, note: null };
}

/** More words than these are a sentence, whose ways to be cut are too many. */
const mostWords = 12;

/** Where days, hours and closing days end; the rest is a note. Without days and a note first, as most lists are. */
function waysToCut(count: number): [days: number, hours: number, closed: number][] {
  if (count > mostWords) return [];
  const from = (first: number) => Array.from({ length: count + 1 - first }, (_, index) => first + index);
  const all = from(0).flatMap((days) =>
    from(days).flatMap((hours) =>
      from(hours).map((closed): [number, number, number] => [days, hours, closed]),
    ),
  );
  const oddity = ([days, , closed]: readonly [number, number, number]) => days + count - closed;
  return all.sort((one, other) => oddity(one) - oddity(other));
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
