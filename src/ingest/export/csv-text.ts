import { csvText } from '#domain/csv.ts';
import { toShiftJis } from './shift-jis.ts';

/** utf-8: with the mark that tells Excel so. shift_jis: as older programs of Windows expect it. */
export type CsvEncoding = 'utf-8' | 'shift_jis';

/** A character Shift_JIS lacks, or gives back as its neighbour, with the cells it stands in; row 1 is the first of the file. */
export interface CharacterAt {
  character: string;
  cells: readonly { row: number; column: number }[];
}

/** null bytes: some character cannot be written so, and nothing is written in its place. */
export interface CsvFile {
  bytes: Uint8Array | null;
  lacking: readonly CharacterAt[];
  /** 〜 becomes ～ and − becomes －, as in every file Windows saves. */
  changed: readonly CharacterAt[];
}

/** The bytes of a table, or the characters that this encoding cannot hold. */
export function csvFile(rows: readonly (readonly string[])[], encoding: CsvEncoding): CsvFile {
  const text = csvText(rows);
  if (encoding === 'utf-8')
    return { bytes: new TextEncoder().encode(`\ufeff${text}`), lacking: [], changed: [] };
  const { bytes, lacking, changed } = toShiftJis(text);
  const found = (characters: readonly string[]) =>
    characters.map((character) => ({ character, cells: cellsWith(character, rows) }));
  return { bytes: lacking.length > 0 ? null : bytes, lacking: found(lacking), changed: found(changed) };
}

function cellsWith(character: string, rows: readonly (readonly string[])[]): CharacterAt['cells'] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.includes(character) ? [{ row: row + 1, column: column + 1 }] : [])),
  );
}
