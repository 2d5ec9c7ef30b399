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
  const cells = cellsWith(new Set([...lacking, ...changed]), rows);
  const found = (characters: readonly string[]) =>
    characters.map((character) => ({ character, cells: cells.get(character) ?? [] }));
  return { bytes: lacking.length > 0 ? null : bytes, lacking: found(lacking), changed: found(changed) };
}

type Cells = CharacterAt['cells'][number][];

/** Every table is gone through once: a list may be full of such characters. */
function cellsWith(
  wanted: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, Cells> {
  const found = new Map<string, Cells>();
  if (wanted.size === 0) return found;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const character of new Set(cell)) {
        if (!wanted.has(character)) continue;
        const known = found.get(character);
        const at = { row: row + 1, column: column + 1 };
        if (known) known.push(at);
        else found.set(character, [at]);
      }
    }
  }
  return found;
}
