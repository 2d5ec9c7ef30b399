import type { Issue } from '#domain/issue.ts';
import type { FilePlace } from './file-place.ts';
import type { HeaderColumn } from './header-rows.ts';
import { headingIn, mayNameChildren, type NumbersOf, numbersNamed, numbersUnder } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { SourceFile } from './source-file.ts';
import { headerKey } from './text.ts';

const ofClass = /[0-5][歳才]/;

/** What numbers by class are said to be, and the words that say it. */
export interface Named {
  numbers: NumbersOf;
  text: string;
}

/** What the header itself says its columns of classes hold, where those of places are found at `indexes`. */
export function namedInHeader(
  columns: readonly HeaderColumn[],
  indexes: ReadonlyMap<string, number>,
): Named | null {
  const places = placesAt(indexes).flatMap((index) => columns[index] ?? []);
  const isOfClass = ({ text, above }: HeaderColumn) => ofClass.test(headerKey(above + text));
  const [wanted, asked] =
    places.length > 0
      ? ([['unclear', 'places'], places] as const)
      : ([['children'], columns.filter(isOfClass)] as const);
  for (const numbers of wanted) {
    const found = asked.find(({ text, above }) => numbersUnder(headerKey(above + text)) === numbers);
    if (found !== undefined) return { numbers, text: found.above.trim() || found.text.trim() };
  }
  return null;
}

/** The columns that are read as places, as far as the header alone tells. */
export function placesAt(indexes: ReadonlyMap<string, number>): number[] {
  return [...indexes].flatMap(([field, index]) => (field.startsWith('vacancies.') ? [index] : []));
}

/** What beside the header may say what the columns of classes hold. */
export interface BesideHeader {
  /** The lines above it. */
  lines: readonly Issue[];
  /** Of the sheet and of the file, as far as they are known. */
  names: readonly string[];
  definition: SourceFile | null;
  /** Whether `definition` names the columns. */
  isDeclared: boolean;
  entryMonth: FilePlace['entryMonth'];
}

/**
 * 「0歳児」 … 「5歳児」 alone may be a capacity: they hold places where header, title or a name says so, each row does, or a month of entry. What says
 * of none of it what it is, is asked about; what a `source.json` names is read, and doubted where the title says otherwise.
 */
export function withPlacesOnly(
  match: HeaderMatch,
  beside: BesideHeader,
): { match: HeaderMatch; issues: readonly Issue[] } {
  const places = placesAt(match.indexes);
  const inHeader = match.named;
  const named = inHeader ?? namedBeside(beside);
  const columns = places.map((index) => match.header.cells[index]?.trim() ?? '').join('・');
  const params = { columns, heading: named?.text.trim() ?? '' };
  if (beside.isDeclared) {
    const isDoubted = places.length > 0 && named?.numbers === 'children';
    return { match, issues: isDoubted ? [{ code: 'column/places-doubted', params }] : [] };
  }
  if (inHeader?.numbers === 'children') return { match, issues: [{ code: 'column/not-places', params }] };
  if (places.length === 0 || named?.numbers === 'places') return { match, issues: [] };
  const narrowed = without(match, places);
  if (named?.numbers === 'children')
    return { match: narrowed, issues: [{ code: 'column/not-places', params }] };
  if (match.rowKinds !== null || (named === null && speaksOfEntry(match, beside)))
    return { match, issues: [] };
  const unexplained = new Map([...match.indexes].filter(([field]) => !narrowed.indexes.has(field)));
  return {
    match: { ...narrowed, unexplained },
    issues: [{ code: 'column/unexplained-classes', params: { columns } }],
  };
}

/** The title first; what speaks of children anywhere in it, or may do so, is never outdone by what speaks of places. */
export function namedBeside({
  lines,
  names,
  definition = null,
}: Pick<BesideHeader, 'lines' | 'names'> & { definition?: SourceFile | null }): Named | null {
  const titles = lines.map(({ raw = '' }) => raw);
  for (const texts of [titles, ...names.map((name) => [name]), [definition?.title ?? '']]) {
    const said = texts.flatMap((text) => {
      const numbers = numbersNamed(headingIn(text));
      return numbers === null ? [] : [{ numbers, text }];
    });
    const of = (wanted: NumbersOf) => said.find(({ numbers }) => numbers === wanted);
    const first = of('children') ?? of('unclear') ?? said[0];
    if (first !== undefined) return first;
  }
  return null;
}

/** Applications and the points they were decided by are published by month of entry too. */
function speaksOfEntry(
  { indexes }: HeaderMatch,
  { lines, names, entryMonth, definition }: BesideHeader,
): boolean {
  const texts = [...lines.map(({ raw = '' }) => raw), ...names];
  const hasMonth = entryMonth !== null || indexes.has('entryMonth');
  const meanings = Object.values(definition?.legend ?? {});
  return (
    (hasMonth && !texts.some((text) => mayNameChildren(headingIn(text)))) ||
    definition?.lists === 'only-with-vacancy' ||
    meanings.some((meaning) => typeof meaning !== 'string')
  );
}

function without(match: HeaderMatch, places: readonly number[]): HeaderMatch {
  const indexes = new Map([...match.indexes].filter(([, index]) => !places.includes(index)));
  const columns = match.columns.map((column, index) => {
    if (!places.includes(index)) return column;
    const { position, header } = column;
    return { position, header, field: null, confidence: 'ambiguous' as const };
  });
  return { ...match, indexes, columns };
}
