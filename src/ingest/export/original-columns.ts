import type { YearMonth } from '#domain/calendar-date.ts';
import type { Theme } from '#domain/facility.ts';
import type { MonthText } from '#ingest/cells/date.ts';
import { columnReferences } from '#ingest/column-references.ts';
import { nurseryFields } from '#ingest/nursery-fields.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { vacanciesOf } from '#ingest/vacancy-summary.ts';
import type { FacilityTable } from './facility-table.ts';

/**
 * The file's own columns under one line of headers, each facility's row as written. What stands around the rows is left out, and
 * so are rows below another header; the months of entry of several headings have a column in front, where rows with a cell too many
 * or too few cannot move it. Cells that a workbook shows as one cannot be so in a CSV: their number is written with a word beside
 * it, lest it be read as each class's own.
 */
export function originalRows<T extends Theme>(table: FacilityTable<T>): string[][] {
  const { match, rows } = table;
  const header = match.columns.map((column) => column.header);
  const vacancyAt = new Map(
    [...match.indexes]
      .filter(([field]) => field.startsWith('vacancies.'))
      .map(([field, index]) => [index, Number(field.slice(-1))]),
  );
  const fitting = rows.filter(({ here }) => here.fieldsBelow === null);
  const own = fitting.map(({ row, draft, here }) => {
    const cells = draft === null ? null : vacanciesOf(draft)?.cells;
    return row.cells.map((cell, index) => {
      const merge = row.merged?.get(index);
      const age = vacancyAt.get(index);
      if (here.holdsChildren && age !== undefined && cell.trim() !== '') return `${cell}（空きではない数）`;
      if (merge === undefined || age === undefined || cells === undefined || cells === null) return cell;
      if (merge.rows === 1 && merge.from === merge.to) return cell;
      const meant = cells[age as 0];
      const text = row.cells[merge.from] ?? cell;
      return meant.kind === 'joint' || meant.kind === 'unknown' ? `${text}（複数のマスの合計）` : text;
    });
  });
  if (!hasMonthsOfHeadings(table)) return [header, ...own];
  const months = fitting.map(({ here }) => monthCell(here.entryMonth));
  return [[monthHeader, ...header], ...own.map((cells, index) => [months[index] ?? '', ...cells])];
}

/** Lines of rows that stand below another header within the table: they do not fit under the first. */
export function linesBelowOthers<T extends Theme>({ rows }: Pick<FacilityTable<T>, 'rows'>): number[] {
  return rows.filter(({ here }) => here.fieldsBelow !== null).map(({ row }) => row.line);
}

const monthHeader = nurseryFields.entryMonth.ja;

/** Whether headings between the rows state more than one month of entry. */
export function hasMonthsOfHeadings<T extends Theme>({
  match,
  rows,
}: Pick<FacilityTable<T>, 'match' | 'rows'>): boolean {
  if (match.indexes.has('entryMonth')) return false;
  return new Set(rows.map(({ here }) => monthCell(here.entryMonth))).size > 1;
}

/** '' = none is known. */
function monthCell(month: MonthText | null): string {
  if (month === null) return '';
  return 'month' in month ? month.month : `${month.monthOfYear}月`;
}

/** The description that reads `originalRows` as the file itself was read: what only headings said is said by it, or by a column of its own. */
export function sourceOfOriginal<T extends Theme>(
  table: FacilityTable<T>,
  definition: SourceFile,
  encoding: 'utf-8' | 'shift_jis',
): SourceFile {
  const { match } = table;
  const { headerLine: _, constants, ...others } = definition;
  const hasColumn = hasMonthsOfHeadings(table);
  const entryMonth = hasColumn || match.indexes.has('entryMonth') ? undefined : entryMonthOfAll(table);
  const facts = { ...constants, ...(entryMonth === undefined ? {} : { entryMonth }) };
  const columns = hasColumn
    ? columnReferences(
        [monthHeader, ...match.header.cells],
        new Map([['entryMonth', 0], ...[...match.indexes].map(([field, at]) => [field, at + 1] as const)]),
      )
    : columnReferences(match.header.cells, match.indexes);
  return {
    ...others,
    ...{ how: 'csv', encoding, columns },
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
