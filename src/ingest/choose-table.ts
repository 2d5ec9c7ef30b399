import type { Issue } from '#domain/issue.ts';
import { type Fields, type HeaderMatch, matchColumns } from './match-columns.ts';
import type { Table } from './read-table.ts';
import type { SourceFile } from './source-file.ts';

/** The table that is read; `match` is null where none has a header. */
interface ChosenTable {
  table: Table;
  match: HeaderMatch | null;
  issues: readonly Issue[];
}

/** Of several sheets the one with most of the columns, the first of equals; the others are named, for they are not read. */
export function chooseTable(
  tables: readonly Table[],
  fields: Fields,
  definition: SourceFile | null,
): ChosenTable {
  const candidates = tables.map((table) => ({ table, match: matchColumns(table.rows, fields, definition) }));
  const columnsOf = ({ match }: Pick<ChosenTable, 'match'>) => match?.indexes.size ?? -1;
  const best = candidates.reduce((first, each) => (columnsOf(each) > columnsOf(first) ? each : first));
  const others = candidates.filter((each) => each !== best).map(({ table }) => table.name ?? '');
  if (others.length === 0) return { ...best, issues: [] };
  const params = { sheet: best.table.name ?? '', others: others.join(', ') };
  return { ...best, issues: [{ code: 'file/other-sheets', params }] };
}
