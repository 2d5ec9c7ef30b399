import type { Issue } from '#domain/issue.ts';
import { decodeBytes } from './decode-bytes.ts';
import { findDelimiter } from './find-delimiter.ts';
import { isJson, readGeojson } from './read-geojson.ts';
import { openTable, readTable, type Table } from './read-table.ts';
import type { SourceFile } from './source-file.ts';
import type { Delimiter } from './split-records.ts';
import type { Workbook } from './workbook.ts';

type Encoding = NonNullable<SourceFile['encoding']>;

/** How the bytes of a file became rows. */
export type FileForm =
  | { kind: 'text'; encoding: Encoding; delimiter: Delimiter }
  | { kind: 'geojson'; encoding: Encoding }
  | { kind: 'workbook' };

/** What a file holds before anything is known of its columns. No table = the file is refused, and why. */
export interface ReadFile {
  tables: readonly Table[];
  issues: readonly Issue[];
}

/**
 * Text or an opened workbook; the tables of a workbook are its sheets that hold anything. `delimiter` is found where it is not
 * given. `form` is null for a file that is refused. With `rowByRow` a text has its rows read as they are asked for.
 */
export function readFile(
  file: Uint8Array | Workbook,
  encoding: Encoding | undefined,
  delimiter?: Delimiter,
  rowByRow = false,
): ReadFile & { form: FileForm | null } {
  if ('tables' in file) {
    const tables = file.tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)));
    const issues: Issue[] = tables.length === 0 ? [{ code: 'file/empty' }] : [];
    return { tables, issues, form: { kind: 'workbook' } };
  }
  const { text, issues, encoding: found } = decodeBytes(file, encoding);
  if (text === null || found === null) return { tables: [], issues, form: null };
  if (!isFilled(text)) return { tables: [], issues: [...issues, { code: 'file/empty' }], form: null };
  const collection = readGeojson(text);
  if (collection !== null)
    return { tables: [collection], issues, form: { kind: 'geojson', encoding: found } };
  if (isJson(text)) return { tables: [], issues: [...issues, { code: 'file/no-collection' }], form: null };
  const cut = delimiter ?? findDelimiter(text);
  return {
    tables: [rowByRow ? openTable(text, cut) : readTable(text, cut)],
    issues,
    form: { kind: 'text', encoding: found, delimiter: cut },
  };
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
