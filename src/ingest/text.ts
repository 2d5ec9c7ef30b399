const fullWidth = /[！-～　]/;
const fullWidthAll = /[！-～　]/g;

/** Full-width ASCII and the full-width space to ASCII. Nothing else changes: ①, ㈱, ｶﾅ and 〜 stay as they are. */
export function foldWidth(text: string): string {
  return fullWidth.test(text) ? text.replace(fullWidthAll, toAscii) : text;
}

/** Outer spaces of any width gone; null for a cell that is absent or blank. */
export function textOrNull(cell: string | null): string | null {
  const text = cell?.trim();
  return text ? text : null;
}

/** Two headers are the same column when they differ only in width, letter case and spaces. */
export function headerKey(header: string): string {
  return foldWidth(header).replace(/\s+/g, '').toLowerCase();
}

function toAscii(character: string): string {
  return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
