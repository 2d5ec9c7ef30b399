import type { Issue } from '#domain/issue.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readGeojson } from './read-geojson.ts';
import { readTable, type Table } from './read-table.ts';
import type { SourceFile } from './source-file.ts';
import type { Workbook } from './workbook.ts';

/** What a file holds before anything is known of its columns. No table = the file is refused, and why. */
export interface ReadFile {
  tables: readonly Table[];
  issues: readonly Issue[];
}

/** Text or an opened workbook; the tables of a workbook are its sheets that hold anything. */
export function readFile(file: Uint8Array | Workbook, encoding: SourceFile['encoding']): ReadFile {
  if ('tables' in file) {
    const tables = file.tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)));
    return { tables, issues: tables.length === 0 ? [{ code: 'file/empty' }] : [] };
  }
  const { text, issues } = decodeBytes(file, encoding);
  if (text === null) return { tables: [], issues };
  if (!isFilled(text)) return { tables: [], issues: [...issues, { code: 'file/empty' }] };
  return { tables: [readGeojson(text) ?? readTable(text)], issues };
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
