import { toShiftJis } from '#ingest/export/shift-jis.ts';

/** How a municipality's spreadsheet saves its file. */
export interface FileForm {
  encoding: 'utf-8' | 'utf-8 with mark' | 'shift_jis';
  newline: '\n' | '\r\n';
}

/** The bytes of a table; a row shorter than the header stays short. */
export function csvBytes(rows: readonly (readonly string[])[], { encoding, newline }: FileForm): Uint8Array {
  const text = rows.map((cells) => `${cells.map(quoted).join(',')}${newline}`).join('');
  if (encoding === 'shift_jis') return shiftJis(text);
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

function shiftJis(text: string): Uint8Array {
  const { bytes, lacking } = toShiftJis(text);
  if (lacking.length > 0) throw new Error(`not in Shift_JIS: ${lacking.join(' ')}`);
  return bytes;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Digits, letters and signs as they look when typed in full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

export function katakana(hiragana: string): string {
  return hiragana.replace(/[ぁ-ゖ]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0x60));
}
