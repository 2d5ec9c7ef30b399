import type { Issue } from '#domain/issue.ts';
import type { Parsed } from './cells/parsed.ts';
import type { CellContext, FieldSpec, FieldTable } from './field-spec.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { TableRow } from './read-table.ts';

/** One row read field by field. */
export interface ReadRow<R> {
  record: R;
  /** With the field each concerns. */
  issues: readonly Issue[];
}

interface Column {
  field: string;
  spec: FieldSpec<unknown>;
  index: number | null;
  carries: boolean;
  carried: string | null;
  /** What each text means, while the column repeats few of them. */
  meanings: Map<string | null, Parsed<unknown>> | null;
}

/** A column with more different texts than this is one of names or addresses: remembering them would cost more. */
const mostMeanings = 500;

/** To be asked row by row from the top: blank cells of a carried column repeat the cell above. */
export function rowReader<R extends object>(
  fields: FieldTable<R>,
  match: HeaderMatch,
  carryDown: readonly string[],
  context: CellContext,
): (row: TableRow, isMisaligned: boolean) => ReadRow<R> {
  const columns = Object.entries<FieldSpec<unknown>>(fields).map(([field, spec]): Column => {
    const index = match.indexes.get(field) ?? null;
    return { field, spec, index, carries: carryDown.includes(field), carried: null, meanings: new Map() };
  });
  return (row, isMisaligned) => {
    const record: Record<string, unknown> = {};
    const issues: Issue[] = [];
    for (const column of columns) {
      const cell = cellOf(row, column, isMisaligned);
      const { spec } = column;
      const parsed =
        isMisaligned && spec.parseMisaligned ? spec.parseMisaligned(cell) : parse(column, cell, context);
      record[column.field] = parsed.value;
      for (const issue of parsed.issues) issues.push({ ...issue, field: column.field, raw: cell ?? '' });
    }
    return { record: record as R, issues };
  };
}

function parse(column: Column, cell: string | null, context: CellContext): Parsed<unknown> {
  const { spec, meanings } = column;
  const known = meanings?.get(cell);
  if (known !== undefined) return known;
  const parsed = spec.parse(cell, context);
  if (meanings !== null && meanings.size < mostMeanings) meanings.set(cell, parsed);
  else column.meanings = null;
  return parsed;
}

function cellOf(row: TableRow, column: Column, isMisaligned: boolean): string | null {
  const cell = column.index === null ? null : (row.cells[column.index] ?? null);
  if (!column.carries || cell === null || isMisaligned) return cell;
  if (cell.trim() !== '') column.carried = cell;
  return column.carried ?? cell;
}
