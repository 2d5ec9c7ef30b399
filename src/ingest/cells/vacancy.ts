import type { ClassAge } from '#domain/class-age.ts';
import type { VacancyCell } from '#domain/vacancy.ts';
import type { LegendEntry } from '#ingest/source-file.ts';
import { foldWidth } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** Marks that differ only in the character typed. △ and ▲ stay apart: municipalities give them opposite meanings. */
const lookAlikes = ['○〇◯', '×✕✖╳ｘ', '-‐‑–—―−－ーｰ─'];
const canonicalMark = new Map(lookAlikes.flatMap((set) => [...set].map((mark) => [mark, set.charAt(0)])));

/** Words that say in full what a mark needs a legend for; our own template asks for these. A legend that has them comes first. */
const plainWords: ReadonlyMap<string, LegendEntry> = new Map<string, LegendEntry>([
  ['設定なし', 'not-offered'],
  ['不明', 'unknown'],
  ['空きあり', { open: 'yes', text: '空きあり' }],
  ['空きなし', { open: 'no', text: '空きなし' }],
  ['要確認', { open: 'unclear', text: '要確認' }],
]);

/** More places than this in one class of one nursery is a year, a code or a shifted column, not a vacancy. */
const mostPlaces = 300;

/** 「凡例」 of one source, ready to be asked. */
export interface Legend {
  exact: ReadonlyMap<string, LegendEntry>;
  folded: ReadonlyMap<string, LegendEntry>;
}

/** A look-alike character is read as its neighbour only where the legend gives all its neighbours one meaning. */
export function legendOf(entries: Readonly<Record<string, LegendEntry>>): Legend {
  const exact = new Map(Object.entries(entries).map(([mark, entry]) => [mark.trim(), entry]));
  const folded = new Map<string, LegendEntry>();
  const contradicted = new Set<string>();
  for (const [mark, entry] of exact) {
    const key = foldMark(mark);
    const other = folded.get(key);
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(entry)) contradicted.add(key);
    folded.set(key, entry);
  }
  for (const key of contradicted) folded.delete(key);
  return { exact, folded };
}

/**
 * Digits are a count (also 「2人」, and 「2.0」 as programs write it), a mark is what the source's own legend says, a plain word what it says, everything else is unknown with its text kept.
 * Blank is never 0. Absent (`null`: no such column, or the row ends before it) is unknown, whatever the legend says of
 * a blank cell.
 */
export function readVacancy(cell: string | null, legend: Legend): Parsed<VacancyCell> {
  if (cell === null) return understood({ kind: 'unknown', raw: '' });
  const text = cell.trim();
  const entry = legend.exact.get(text) ?? legend.folded.get(foldMark(text)) ?? plainWords.get(text);
  if (entry !== undefined) return understood(cellOf(entry, cell));
  const ascii = foldWidth(text);
  const [, number] = /^(\d+)(?:[人名枠]|\.0+)?$/.exec(ascii) ?? [];
  if (number !== undefined) return countOf(Number(number), cell);
  return rangeOf(ascii, cell) ?? doubtful({ kind: 'unknown', raw: cell }, doubtAbout(ascii));
}

/**
 * One cell for the classes of these ages together, or (`null`) for several nurseries. A mark holds for each of them; places for
 * several classes are nobody's alone, and those for several nurseries are not known for any.
 */
export function readSharedVacancy(
  cell: string | null,
  ages: readonly ClassAge[] | null,
  legend: Legend,
): Parsed<VacancyCell> {
  const alone = readVacancy(cell, legend);
  if (alone.value.kind !== 'count' || ages?.length === 1) return alone;
  const { raw, count } = alone.value;
  if (ages === null) return doubtful({ kind: 'unknown', raw }, 'cell/joint-total');
  return understood({ kind: 'joint', raw, ages, count });
}

function foldMark(text: string): string {
  return canonicalMark.get(text) ?? foldWidth(text);
}

function cellOf(entry: LegendEntry, raw: string): VacancyCell {
  if (typeof entry === 'string') return { kind: entry, raw };
  if ('open' in entry) return { kind: 'mark', raw, open: entry.open };
  return {
    kind: 'range',
    raw,
    atLeast: entry.atLeast,
    ...(entry.atMost === undefined ? {} : { atMost: entry.atMost }),
  };
}

function countOf(count: number, raw: string): Parsed<VacancyCell> {
  return count <= mostPlaces
    ? understood({ kind: 'count', raw, count })
    : doubtful({ kind: 'unknown', raw }, 'cell/implausible-count', { params: { most: mostPlaces } });
}

/** 「10以上」「10人以上」「1〜3人」. A bare 「1〜3」 may be ages, so it stays unknown. */
function rangeOf(ascii: string, raw: string): Parsed<VacancyCell> | null {
  const open = /^(\d{1,3})[人名枠]?以上$/.exec(ascii);
  if (open) return understood({ kind: 'range', raw, atLeast: Number(open[1]) });
  const closed = /^(\d{1,3})[~〜-](\d{1,3})[人名枠]$/.exec(ascii);
  if (!closed || Number(closed[1]) > Number(closed[2])) return null;
  return understood({ kind: 'range', raw, atLeast: Number(closed[1]), atMost: Number(closed[2]) });
}

function doubtAbout(ascii: string) {
  if (ascii === '') return 'cell/blank-vacancy';
  if (/[歳才]/.test(ascii) && /\d/.test(ascii)) return 'cell/joint-total';
  if (/^\d/.test(ascii)) return 'cell/number-with-note';
  return 'cell/unknown-mark';
}
