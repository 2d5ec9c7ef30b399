import type { Issue } from '#domain/issue.ts';
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
}

/** To be asked row by row from the top: blank cells of a carried column repeat the cell above. */
export function rowReader<R extends object>(
  fields: FieldTable<R>,
  match: HeaderMatch,
  carryDown: readonly string[],
  context: CellContext,
): (row: TableRow, isMisaligned: boolean) => ReadRow<R> {
  const columns = Object.entries<FieldSpec<unknown>>(fields).map(([field, spec]): Column => {
    const index = match.indexes.get(field) ?? null;
    return { field, spec, index, carries: carryDown.includes(field), carried: null };
  });
  return (row, isMisaligned) => {
    const record: Record<string, unknown> = {};
    const issues: Issue[] = [];
    for (const column of columns) {
      const cell = cellOf(row, column);
      const { spec } = column;
      const parsed =
        isMisaligned && spec.parseMisaligned ? spec.parseMisaligned(cell) : spec.parse(cell, context);
      record[column.field] = parsed.value;
      for (const issue of parsed.issues) issues.push({ ...issue, field: column.field, raw: cell ?? '' });
    }
    return { record: record as R, issues };
  };
}

function cellOf(row: TableRow, column: Column): string | null {
  const cell = column.index === null ? null : (row.cells[column.index] ?? null);
  if (!column.carries || cell === null) return cell;
  if (cell.trim() !== '') column.carried = cell;
  return column.carried ?? cell;
}
