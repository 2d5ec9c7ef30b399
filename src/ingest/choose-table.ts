import type { Issue } from '#domain/issue.ts';
import { namedBeside, placesAt } from './class-columns.ts';
import { type Fields, type HeaderMatch, matchColumns } from './match-columns.ts';
import type { Table } from './read-table.ts';
import { rowsAbove } from './sort-rows.ts';
import type { SourceFile } from './source-file.ts';

/** The table that is read; `match` is null where none has a header. */
interface ChosenTable {
  table: Table;
  match: HeaderMatch | null;
  issues: readonly Issue[];
}

/**
 * Of several sheets the one with most of the columns, the first of equals; the others are named, for they are not read. One that
 * says its numbers by class are no places comes after those that do not, and of equals one that says they are comes first.
 */
export function chooseTable(
  tables: readonly Table[],
  fields: Fields,
  definition: SourceFile | null,
): ChosenTable {
  const candidates = tables.map((table) => ({ table, match: matchColumns(table.rows, fields, definition) }));
  if (candidates.length === 1 && candidates[0]) return { ...candidates[0], issues: [] };
  const ranked = candidates.map((each) => ({ ...each, rank: rankOf(each) }));
  const best = ranked.reduce((first, each) => (each.rank > first.rank ? each : first));
  const others = ranked.filter((each) => each !== best).map(({ table }) => table.name ?? '');
  const { table, match } = best;
  const params = { sheet: table.name ?? '', others: others.join(', ') };
  return { table, match, issues: [{ code: 'file/other-sheets', params }] };
}

/** More than a table has columns of ours. */
const manyColumns = 1000;

function rankOf({ table, match }: Pick<ChosenTable, 'table' | 'match'>): number {
  if (match === null) return -1;
  const { size } = match.indexes;
  if (placesAt(match.indexes).length === 0) return manyColumns + size;
  const beside = { lines: rowsAbove(table, match), names: [table.name ?? ''] };
  const numbers = (match.named ?? namedBeside(beside))?.numbers;
  if (numbers === 'children') return size;
  return manyColumns + size + (numbers === 'places' ? 0.5 : 0);
}
