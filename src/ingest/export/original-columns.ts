import type { YearMonth } from '#domain/calendar-date.ts';
import type { Theme } from '#domain/facility.ts';
import { columnReferences } from '#ingest/column-references.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { vacanciesOf } from '#ingest/vacancy-summary.ts';
import type { FacilityTable } from './facility-table.ts';

/**
 * The file's own columns under one line of headers, each facility's row as written. What stands around the rows is left out. Cells
 * that a workbook shows as one cannot be so in a CSV: their number is written with a word beside it, lest it be read as each
 * class's own.
 */
export function originalRows<T extends Theme>({ match, rows }: FacilityTable<T>): string[][] {
  const header = match.columns.map((column) => column.header);
  const vacancyAt = new Map(
    [...match.indexes]
      .filter(([field]) => field.startsWith('vacancies.'))
      .map(([field, index]) => [index, Number(field.slice(-1))]),
  );
  return [
    header,
    ...rows.map(({ row, draft, holdsChildren }) => {
      const cells = draft === null ? null : vacanciesOf(draft)?.cells;
      return row.cells.map((cell, index) => {
        const merge = row.merged?.get(index);
        const age = vacancyAt.get(index);
        if (holdsChildren && age !== undefined && cell.trim() !== '') return `${cell}（空きではない数）`;
        if (merge === undefined || age === undefined || cells === undefined || cells === null) return cell;
        if (merge.rows === 1 && merge.from === merge.to) return cell;
        const meant = cells[age as 0];
        const text = row.cells[merge.from] ?? cell;
        return meant.kind === 'joint' || meant.kind === 'unknown' ? `${text}（複数のマスの合計）` : text;
      });
    }),
  ];
}

/** The description that reads `originalRows` as the file itself was read: what only headings said is said by it. */
export function sourceOfOriginal<T extends Theme>(
  table: FacilityTable<T>,
  definition: SourceFile,
  encoding: 'utf-8' | 'shift_jis',
): SourceFile {
  const { match } = table;
  const { headerLine: _, constants, ...others } = definition;
  const entryMonth = match.indexes.has('entryMonth') ? undefined : entryMonthOfAll(table);
  const facts = { ...constants, ...(entryMonth === undefined ? {} : { entryMonth }) };
  return {
    ...others,
    ...{ how: 'csv', encoding, columns: columnReferences(match.header.cells, match.indexes) },
    ...(Object.keys(facts).length === 0 ? {} : { constants: facts }),
  };
}

/** undefined = there is none, or rows are for several. */
function entryMonthOfAll<T extends Theme>({ rows }: FacilityTable<T>): YearMonth | undefined {
  const months = new Set(
    rows.flatMap(({ draft }) => (draft === null ? [] : (vacanciesOf(draft)?.entryMonth ?? []))),
  );
  const [month, ...others] = months;
  return others.length === 0 ? month : undefined;
}

/** The text of a `source.json`, as people write it. */
export function sourceJson(definition: SourceFile): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** The description of a file in a form whose columns everyone knows: what is true of the list as a whole, and what keeps ids stable. */
export function sourceOfConverted(definition: SourceFile, encoding: 'utf-8' | 'shift_jis'): SourceFile {
  const { columns, legend, kinds, datum, headerLine, carryDown, constants, ...ofList } = definition;
  return { ...ofList, how: 'csv', encoding, columns: {} };
}
