import type { Issue } from '#domain/issue.ts';
import type { Parsed } from './cells/parsed.ts';
import type { CellContext, FieldSpec, FieldTable } from './field-spec.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { TableRow } from './read-table.ts';
import { excerptOf } from './text.ts';

/** One row read field by field. */
export interface ReadRow<R> {
  record: R;
  /** With the field each concerns. */
  issues: readonly Issue[];
}

interface Column {
  field: string;
  /** All fields that are read from this column, where there are several. */
  sharing: readonly string[] | null;
  spec: FieldSpec<unknown>;
  index: number | null;
  carries: boolean;
  carried: string | null;
  /** What each text means, while the column repeats few of them. */
  meanings: Map<string | null, Parsed<unknown>> | null;
}

/** A column with more different texts than this is one of names or addresses: remembering them would cost more. */
const mostMeanings = 500;

/** A cell with more characters is no cell: a quote swallowed the file, or somebody tries what happens. */
const longestCell = 5000;

const none: readonly Issue[] = [];

/** To be asked row by row from the top: blank cells of a carried column repeat the cell above. */
export function rowReader<R extends object>(
  fields: FieldTable<R>,
  match: HeaderMatch,
  carryDown: readonly string[],
  context: CellContext,
): (row: TableRow, isMisaligned: boolean) => ReadRow<R> {
  const columns = Object.entries<FieldSpec<unknown>>(fields).map(([field, spec]): Column => {
    const index = match.indexes.get(field) ?? null;
    const fieldsHere = [...match.indexes].filter((each) => each[1] === index).map(([name]) => name);
    const sharing = fieldsHere.length > 1 ? fieldsHere : null;
    const carries = carryDown.includes(field);
    return { field, sharing, spec, index, carries, carried: null, meanings: new Map() };
  });
  const fieldsBetween = (from: number, to: number) =>
    [...match.indexes].filter(([, index]) => index >= from && index <= to).map(([field]) => field);
  const parseShared = (row: TableRow, { spec, index, sharing }: Column) => {
    if (spec.parseShared === undefined || index === null) return null;
    const merge = row.merged?.get(index);
    if (merge === undefined || (merge.rows === 1 && merge.from === merge.to)) {
      return sharing === null ? null : spec.parseShared(row.cells[index] ?? null, sharing, context);
    }
    const together = merge.rows > 1 ? null : fieldsBetween(merge.from, merge.to);
    return spec.parseShared(row.cells[merge.from] ?? null, together, context);
  };
  const withoutColumns = Object.fromEntries(
    columns.map(({ field, spec }) => [field, spec.parse(null, context).value]),
  );
  const present = columns.filter(({ index }) => index !== null);
  return (row, isMisaligned) => {
    const record = { ...withoutColumns };
    let issues: Issue[] | null = null;
    for (const column of present) {
      const { field, spec, index } = column;
      const cell = column.carries ? carried(row, column, isMisaligned) : (row.cells[index ?? 0] ?? null);
      if (cell !== null && cell.length > longestCell) {
        issues ??= [];
        issues.push({ code: 'cell/too-long', field, raw: excerptOf(cell), params: { most: longestCell } });
        continue;
      }
      const parsed =
        isMisaligned && spec.parseMisaligned
          ? spec.parseMisaligned(cell)
          : (((column.sharing ?? row.merged) ? parseShared(row, column) : null) ??
            parse(column, cell, context));
      record[field] = parsed.value;
      if (parsed.issues.length === 0) continue;
      issues ??= [];
      for (const issue of parsed.issues) issues.push({ ...issue, field, raw: cell ?? '' });
    }
    return { record: record as R, issues: issues ?? none };
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

/** A blank cell of a carried column repeats the cell above. */
function carried(row: TableRow, column: Column, isMisaligned: boolean): string | null {
  const cell = row.cells[column.index ?? 0] ?? null;
  if (cell === null || isMisaligned) return cell;
  if (cell.trim() !== '') column.carried = cell;
  return column.carried ?? cell;
}
