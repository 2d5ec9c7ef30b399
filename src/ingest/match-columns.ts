import type { ColumnMatch, Issue } from '#domain/issue.ts';
import type { FieldSpec } from './field-spec.ts';
import { type HeaderRows, headerCandidates } from './header-rows.ts';
import type { TableRow } from './read-table.ts';
import type { ColumnReference, SourceFile } from './source-file.ts';
import { headerKey } from './text.ts';

/** What is looked for in a header. */
export type Fields = Readonly<
  Record<string, Pick<FieldSpec<unknown>, 'ja' | 'aliases' | 'presence' | 'under'>>
>;

/** The header and where each field stands in it. */
export interface HeaderMatch extends Omit<HeaderRows, 'columns' | 'byKey'> {
  /** The text of each column, on the header's last line. */
  header: TableRow;
  /** Field → index in a row's cells. A field that is not here has no column in this file. */
  indexes: ReadonlyMap<string, number>;
  columns: readonly ColumnMatch[];
  issues: readonly Issue[];
}

/**
 * With a `source.json`, exactly the columns it names, on the line it names or else wherever its header now stands;
 * without one, by the names the standard data sets use. null = no line of the file is a header with a name column.
 */
export function matchColumns(
  rows: readonly TableRow[],
  fields: Fields,
  definition: SourceFile | null,
): HeaderMatch | null {
  const required = Object.keys(fields).filter((field) => fields[field]?.presence === 'required');
  const candidates = headerCandidates(rows).map((candidate) => {
    const found = definition ? byDefinition(candidate, fields, definition) : byAlias(candidate, fields);
    return { candidate, found, size: found.indexes.size };
  });
  const sizes = candidates.map(({ size }) => size);
  const matches = candidates
    .filter(({ found }) => required.every((field) => found.indexes.has(field)))
    .filter(({ candidate: { first, last }, size }) => {
      return first === last || size > Math.max(sizes[first] ?? 0, sizes[last] ?? 0);
    })
    .sort((a, b) => b.size - a.size);
  const declaredLine = definition?.headerLine ?? 1;
  const declared = definition
    ? matches.find(({ candidate }) => candidate.lines.some(({ line }) => line === declaredLine))
    : undefined;
  const best = declared ?? matches[0];
  if (best === undefined) return null;
  const match = matchOf(best.candidate, best.found);
  if (declared !== undefined || definition === null) return match;
  const params = { declared: declaredLine, found: match.header.line };
  const moved: Issue = { code: 'file/header-moved', row: match.header.line, params };
  return { ...match, issues: [moved, ...match.issues] };
}

type Confidence = NonNullable<ColumnMatch['confidence']>;

interface Found {
  indexes: Map<string, number>;
  /** How sure each column's reading is; also of columns that are not read because there are several. */
  confidence: Map<number, Confidence>;
  issues: Issue[];
}

function matchOf(
  { columns: texts, first, last, lines }: HeaderRows,
  { indexes, confidence, issues }: Found,
): HeaderMatch {
  const header = { line: lines.at(-1)?.line ?? 1, cells: texts.map(({ text }) => text) };
  const fieldAt = new Map([...indexes].map(([field, index]) => [index, field]));
  const columns = texts.map(({ text }, index): ColumnMatch => {
    const match = { position: index + 1, header: text, field: fieldAt.get(index) ?? null };
    const sureness = confidence.get(index);
    return sureness === undefined ? match : { ...match, confidence: sureness };
  });
  return { first, last, lines, header, indexes, columns, issues };
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

/** The usual header of a field counts alone; of its other names there must be just one, or the choice would be a guess. */
function byAlias(rows: HeaderRows, fields: Fields): Found {
  const found: Found = { indexes: new Map(), confidence: new Map(), issues: [] };
  for (const [field, { ja, aliases, presence, under }] of Object.entries(fields)) {
    const exact = chosenAbove(calledBy(ja, rows), rows, under);
    const byName = aliases.map((alias) => chosenAbove(calledBy(alias, rows), rows, under));
    const others = byName.filter((indexes) => indexes.length > 0);
    const candidates = exact.length > 0 ? exact : presence === 'required' ? (others[0] ?? []) : others.flat();
    const confidence = exact.length > 0 ? 'exact' : 'alias';
    const names = candidates.map((index) => rows.columns[index]?.text.trim() ?? '');
    settle(found, field, [...new Set(candidates)], confidence, [...new Set(names)].join('・'));
  }
  return found;
}

/** Of several columns of one name those under a heading that says what they hold, where there is one. */
function chosenAbove(indexes: number[], { columns }: HeaderRows, under: RegExp | undefined): number[] {
  if (under === undefined || indexes.length < 2) return indexes;
  const chosen = indexes.filter((index) => under.test(columns[index]?.above ?? ''));
  return chosen.length === 1 ? chosen : indexes;
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
