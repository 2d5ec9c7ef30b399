import type { ColumnMatch, Issue } from '#domain/issue.ts';
import type { FieldSpec } from './field-spec.ts';
import type { TableRow } from './read-table.ts';
import type { ColumnReference, SourceFile } from './source-file.ts';
import { headerKey } from './text.ts';

/** What is looked for in a header. */
export type Fields = Readonly<Record<string, Pick<FieldSpec<unknown>, 'ja' | 'aliases' | 'presence'>>>;

/** The header line and where each field stands in it. */
export interface HeaderMatch {
  /** Index in the table's rows. */
  rowIndex: number;
  header: TableRow;
  /** Field → index in a row's cells. A field that is not here has no column in this file. */
  indexes: ReadonlyMap<string, number>;
  columns: readonly ColumnMatch[];
  issues: readonly Issue[];
}

/** The header is looked for this far down. */
const linesSearched = 30;

/**
 * With a `source.json`, exactly the columns it names, on the line it names or else wherever its header now stands;
 * without one, by the names the standard data sets use. null = no line of the file is a header with a name column.
 */
export function matchColumns(
  rows: readonly TableRow[],
  fields: Fields,
  definition: SourceFile | null,
): HeaderMatch | null {
  const matches = rows
    .slice(0, linesSearched)
    .map((row, index) =>
      definition ? byDefinition(row, index, fields, definition) : byAlias(row, index, fields),
    )
    .filter(({ indexes }) => requiredFields(fields).every((field) => indexes.has(field)));
  const declaredLine = definition?.headerLine ?? 1;
  const declared = definition && matches.find(({ header }) => header.line === declaredLine);
  const best = declared ?? matches.sort((a, b) => b.indexes.size - a.indexes.size)[0];
  if (best === undefined || declared || definition === null) return best ?? null;
  const moved: Issue = {
    code: 'file/header-moved',
    row: best.header.line,
    params: { declared: declaredLine, found: best.header.line },
  };
  return { ...best, issues: [moved, ...best.issues] };
}

function requiredFields(fields: Fields): string[] {
  return Object.keys(fields).filter((field) => fields[field]?.presence === 'required');
}

function byDefinition(
  header: TableRow,
  rowIndex: number,
  fields: Fields,
  definition: SourceFile,
): HeaderMatch {
  const keys = header.cells.map(headerKey);
  const indexes = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [field, reference] of Object.entries(definition.columns)) {
    if (!Object.hasOwn(fields, field)) {
      issues.push({ code: 'column/unknown-field', field });
      continue;
    }
    const found = indexesOf(reference, keys);
    const [index] = found;
    if (index !== undefined && found.length === 1) indexes.set(field, index);
    else issues.push(unmatched(field, reference, found.length));
  }
  return { rowIndex, header, indexes, columns: columnsOf(header, indexes), issues };
}

function indexesOf(reference: ColumnReference, keys: readonly string[]): number[] {
  if (typeof reference === 'object' && 'position' in reference) {
    return reference.position >= 1 && reference.position <= keys.length ? [reference.position - 1] : [];
  }
  const wanted = headerKey(typeof reference === 'string' ? reference : reference.header);
  const all = keys.flatMap((key, index) => (key === wanted ? [index] : []));
  return typeof reference === 'string' ? all : all.slice(reference.nth - 1, reference.nth);
}

function unmatched(field: string, reference: ColumnReference, found: number): Issue {
  const column =
    typeof reference === 'string'
      ? reference
      : 'header' in reference
        ? reference.header
        : String(reference.position);
  return found === 0
    ? { code: 'column/missing', column, field }
    : { code: 'column/ambiguous', column, field, params: { found } };
}

/** Of several headers a field goes by, its usual one counts, then the others in their order. */
function byAlias(header: TableRow, rowIndex: number, fields: Fields): HeaderMatch {
  const keys = header.cells.map(headerKey);
  const indexes = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [field, spec] of Object.entries(fields)) {
    const name = [spec.ja, ...spec.aliases].map(headerKey).find((each) => keys.includes(each));
    const found = keys.flatMap((key, index) => (key === name ? [index] : []));
    const [index] = found;
    if (index === undefined) continue;
    if (found.length === 1) indexes.set(field, index);
    else {
      const column = header.cells[index] ?? '';
      issues.push({ code: 'column/ambiguous', column, field, params: { found: found.length } });
    }
  }
  return { rowIndex, header, indexes, columns: columnsOf(header, indexes), issues };
}

function columnsOf(header: TableRow, indexes: ReadonlyMap<string, number>): ColumnMatch[] {
  const fieldAt = new Map([...indexes].map(([field, index]) => [index, field]));
  return header.cells.map((text, index) => ({
    position: index + 1,
    header: text,
    field: fieldAt.get(index) ?? null,
  }));
}
