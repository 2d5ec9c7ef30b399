import { type ConvertedRows, convertedRows, type TargetForm } from '#ingest/export/converted-rows.ts';
import { type CsvEncoding, type CsvFile, csvFile } from '#ingest/export/csv-text.ts';
import { facilityTable } from '#ingest/export/facility-table.ts';
import {
  hasMonthsOfHeadings,
  linesBelowOthers,
  originalRows,
  sourceOfConverted,
  sourceOfOriginal,
} from '#ingest/export/original-columns.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';

/** original: the file's own columns. */
export const takenForms = ['original', 'template', 'standard'] as const satisfies readonly (
  | TargetForm
  | 'original'
)[];

export type TakenForm = (typeof takenForms)[number];

/** Bytes are held as a blob, which the worker hands over without copying them into the page. */
export interface TakenFile extends Omit<CsvFile, 'bytes'>, Omit<ConvertedRows, 'rows'> {
  /** null = some character cannot be written in this encoding. */
  csv: Blob | null;
  name: string;
  /** Months of entry that stood in headings have a column of their own. */
  hasMonthColumn: boolean;
  /** null = nothing is known of the publisher. */
  definition: SourceFile | null;
}

/** The file as it would be handed over; null where no line of it is a header. */
export function takenFile(
  { name, rows }: Pick<FileDraft, 'name' | 'rows'>,
  { source, sheet }: Pick<Reading, 'source' | 'sheet'>,
  form: TakenForm,
  encoding: CsvEncoding,
): TakenFile | null {
  const table = facilityTable([{ ...(sheet !== null && { name: sheet }), rows, issues: [] }], source);
  if (table === null) return null;
  const { asOf } = table.place;
  const converted =
    form === 'original'
      ? { rows: originalRows(table), leftOut: linesBelowOthers(table), dropped: [] }
      : convertedRows(table, source.theme, form);
  const { definition } = source;
  const { bytes, lacking, changed } = csvFile(converted.rows, encoding);
  return {
    csv: bytes && new Blob([bytes as Uint8Array<ArrayBuffer>]),
    lacking,
    changed,
    leftOut: converted.leftOut,
    dropped: converted.dropped,
    hasMonthColumn: form === 'original' && hasMonthsOfHeadings(table),
    name: `${asOf ?? baseOf(name)}.csv`,
    definition:
      definition &&
      (form === 'original'
        ? sourceOfOriginal(table, definition, encoding)
        : sourceOfConverted(definition, encoding)),
  };
}

function baseOf(name: string): string {
  return name.replace(/\.[a-z]{2,7}$/i, '');
}
