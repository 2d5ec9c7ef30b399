import type { ColumnMatch, Issue } from '#domain/issue.ts';
import { type Named, namedInHeader } from './class-columns.ts';
import type { FieldSpec } from './field-spec.ts';
import { type MonthOver, monthIssues, monthOver } from './header-months.ts';
import { type HeaderRows, headerCandidates } from './header-rows.ts';
import type { TableRow } from './read-table.ts';
import { columnOfRowKinds } from './row-kinds.ts';
import type { ColumnReference, SourceFile } from './source-file.ts';
import { headerKey } from './text.ts';

/** A source of which only publisher and legend are known has its columns found as if nothing were known. */
export function namesColumns(source: SourceFile | null): source is SourceFile {
  return source !== null && Object.keys(source.columns).length > 0;
}

/** What is looked for in a header. */
export type Fields = Readonly<
  Record<
    string,
    Pick<FieldSpec<unknown>, 'ja' | 'aliases' | 'like' | 'presence' | 'under' | 'notUnder' | 'asksBeside'>
  >
>;

/** The header and where each field stands in it; a required field may be missing only where several columns may be meant. */
export interface HeaderMatch extends Omit<HeaderRows, 'columns' | 'byKey'>, MonthOver {
  /** The text of each column, on the header's last line. */
  header: TableRow;
  /** Field → index in a row's cells. A field that is not here has no column in this file. */
  indexes: ReadonlyMap<string, number>;
  /** What it says its columns of classes hold. */
  named: Named | null;
  /** The column that says of each row whether its numbers are places; null = there is none. */
  rowKinds: number | null;
  /** Columns that are not read because nothing says what they hold: what they would be read as → index. */
  unexplained: ReadonlyMap<string, number>;
  columns: readonly ColumnMatch[];
  issues: readonly Issue[];
}

/**
 * With a `source.json` that names columns, exactly those, on the line it names or else wherever its header now stands;
 * without, by the names the standard data sets use, on the line it names where that can be one. null = no line of the file is a header with a name column. Where
 * several columns may be the name, none is, and an issue asks.
 */
export function matchColumns(
  rows: readonly TableRow[],
  fields: Fields,
  source: SourceFile | null,
): HeaderMatch | null {
  const definition = namesColumns(source) ? source : null;
  const required = Object.keys(fields).filter((field) => fields[field]?.presence === 'required');
  const candidates = headerCandidates(rows).map((candidate) => {
    const found = definition ? byDefinition(candidate, fields, definition) : byAlias(candidate, fields);
    const isHalf = definition === null && isDivided(candidate, found, rows[candidate.last + 1]);
    const isHeader = !isHalf && required.every((field) => isNamed(field, found));
    return { candidate, found, size: isHeader ? sizeOf(found) + sizeOfUnread(candidate, found) : 0 };
  });
  const sizes = candidates.map(({ size }) => size);
  const matches = candidates
    .filter(({ candidate: { first, last }, size }) => {
      if (size === 0) return false;
      return first === last || size > Math.max(sizes[first] ?? 0, sizes[last] ?? 0);
    })
    .sort((a, b) => b.size - a.size);
  const declaredLine = source?.headerLine ?? (definition ? 1 : 0);
  const declared = matches.find(({ candidate }) => candidate.lines.some(({ line }) => line === declaredLine));
  const best = declared ?? matches[0];
  if (best === undefined) return null;
  const match = matchOf(rows, best.candidate, best.found, definition);
  if (declared !== undefined || definition === null) return match;
  const params = { declared: declaredLine, found: match.header.line };
  const moved: Issue = { code: 'file/header-moved', row: match.header.line, params };
  return { ...match, issues: [moved, ...match.issues] };
}

/** 「定員」「空き」 in the line below stand both under 「0歳児」: this line alone would have the one read as the other. */
function isDivided({ columns }: HeaderRows, { indexes }: Found, below: TableRow | undefined): boolean {
  const textBelow = (index: number) => below?.cells[index]?.trim() ?? '';
  const nameBelow = textBelow(indexes.get('name') ?? -1);
  if (nameBelow !== '' && nameBelow !== columns[indexes.get('name') ?? -1]?.text.trim()) return false;
  return [...indexes.values()].some((index) => {
    if (columns[index + 1]?.text.trim() !== '') return false;
    return word.test(textBelow(index)) && word.test(textBelow(index + 1));
  });
}

const word = /\p{L}{2}|\d[月歳才]/u;

/** Fields that stand in a header; one of which several columns may be meant speaks for it half as much as one that is clear. */
function sizeOf({ indexes, issues }: Found): number {
  return indexes.size + issues.filter(({ code }) => code === 'column/ambiguous').length / 2;
}

/** 「定員」 over 「0歳」 … 「5歳」 is two lines of a header though nothing on the lower one is read. */
function sizeOfUnread({ columns }: HeaderRows, { indexes }: Found): number {
  return namedInHeader(columns, indexes)?.numbers === 'children' ? 0.5 : 0;
}

/** A field has its column, or several that may be meant. */
function isNamed(field: string, { indexes, issues }: Found): boolean {
  return (
    indexes.has(field) ||
    issues.some(({ code, field: asked }) => code === 'column/ambiguous' && asked === field)
  );
}

type Confidence = NonNullable<ColumnMatch['confidence']>;

interface Found {
  indexes: Map<string, number>;
  /** How sure each column's reading is; also of columns that are not read because there are several. */
  confidence: Map<number, Confidence>;
  issues: Issue[];
}

function matchOf(
  rows: readonly TableRow[],
  { columns: texts, first, last, lines }: HeaderRows,
  { indexes, confidence, issues }: Found,
  definition: SourceFile | null,
): HeaderMatch {
  const header = { line: lines.at(-1)?.line ?? 1, cells: texts.map(({ text }) => text) };
  const rowKinds = columnOfRowKinds(rows, { last, indexes, header });
  if (definition === null && rowKinds !== null && rowKinds === indexes.get('kind')) {
    indexes.delete('kind');
    confidence.delete(rowKinds);
  }
  const fieldAt = new Map([...indexes].map(([field, index]) => [index, field]));
  const columns = texts.map(({ text }, index): ColumnMatch => {
    const match = { position: index + 1, header: text, field: fieldAt.get(index) ?? null };
    const sureness = confidence.get(index);
    return sureness === undefined ? match : { ...match, confidence: sureness };
  });
  return {
    ...{ first, last, lines, header, indexes, columns },
    ...monthOver(texts, indexes),
    named: namedInHeader(texts, indexes),
    rowKinds,
    unexplained: new Map(),
    issues: [...issues, ...monthIssues(texts, indexes, definition)],
  };
}

function byDefinition(rows: HeaderRows, fields: Fields, definition: SourceFile): Found {
  const found: Found = { indexes: new Map(), confidence: new Map(), issues: [] };
  for (const [field, reference] of Object.entries(definition.columns)) {
    if (!Object.hasOwn(fields, field)) {
      found.issues.push({ code: 'column/unknown-field', field });
      continue;
    }
    const candidates = referredTo(reference, rows);
    if (candidates.length === 0)
      found.issues.push({ code: 'column/missing', column: nameOf(reference), field });
    else settle(found, field, candidates, 'declared', nameOf(reference));
  }
  return found;
}

function referredTo(reference: ColumnReference, rows: HeaderRows): number[] {
  if (typeof reference === 'object' && 'position' in reference) {
    return reference.position >= 1 && reference.position <= rows.columns.length
      ? [reference.position - 1]
      : [];
  }
  const all = calledBy(typeof reference === 'string' ? reference : reference.header, rows);
  return typeof reference === 'string' ? all : all.slice(reference.nth - 1, reference.nth);
}

function nameOf(reference: ColumnReference): string {
  if (typeof reference === 'string') return reference;
  return 'header' in reference ? reference.header : String(reference.position);
}

/**
 * The usual header of a field counts alone, unless the field asks beside it; of its other names there must be just one, or the
 * choice would be a guess.
 */
function byAlias(rows: HeaderRows, fields: Fields): Found {
  const found: Found = { indexes: new Map(), confidence: new Map(), issues: [] };
  for (const [field, { ja, aliases, like, under, notUnder, asksBeside = false }] of Object.entries(fields)) {
    const usual = calledBy(ja, rows);
    const alias = aliases.flatMap((name) => calledBy(name, rows));
    const likely = like === undefined ? [] : calledLike(like, rows);
    const possible = usual.length > 0 && !asksBeside ? usual : [...usual, ...alias, ...likely];
    const allowed = possible.filter((each) => !notUnder?.test(headerKey(rows.columns[each]?.above ?? '')));
    const candidates = chosenAbove([...new Set(allowed)], rows, under);
    const [index = -1] = candidates;
    const confidence = usual.includes(index) ? 'exact' : alias.includes(index) ? 'alias' : 'likely';
    const names = candidates.map((each) => rows.columns[each]?.text.trim() ?? '');
    settle(found, field, candidates, confidence, [...new Set(names)].join('・'));
  }
  return found;
}

/** Of several columns those under a heading that says what they hold, where there is one. */
function chosenAbove(indexes: number[], { columns }: HeaderRows, under: RegExp | undefined): number[] {
  if (under === undefined || indexes.length < 2) return indexes;
  const chosen = indexes.filter((index) => under.test(headerKey(columns[index]?.above ?? '')));
  return chosen.length === 1 ? chosen : indexes;
}

function calledLike(like: RegExp, { byKey }: HeaderRows): number[] {
  return [...byKey].flatMap(([key, indexes]) => (like.test(key) ? indexes : []));
}

function calledBy(name: string, { byKey }: HeaderRows): number[] {
  return byKey.get(headerKey(name)) ?? [];
}

function settle(
  found: Found,
  field: string,
  candidates: readonly number[],
  confidence: Confidence,
  column: string,
): void {
  const [index] = candidates;
  if (index === undefined) return;
  if (candidates.length === 1) {
    found.indexes.set(field, index);
    found.confidence.set(index, confidence);
    return;
  }
  for (const each of candidates) found.confidence.set(each, 'ambiguous');
  const params = { found: candidates.length };
  found.issues.push({ code: 'column/ambiguous', column, field, params });
}
