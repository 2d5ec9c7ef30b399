const fullWidth = /[！-～　]/;
const fullWidthAll = /[！-～　]/g;

/** Full-width ASCII and the full-width space to ASCII. Nothing else changes: ①, ㈱, ｶﾅ and 〜 stay as they are. */
export function foldWidth(text: string): string {
  return fullWidth.test(text) ? text.replace(fullWidthAll, toAscii) : text;
}

const dashesOnly = /^[-‐‑–—―−－ーｰ─\s]*$/;

/** A cell without outer spaces of any width; null where it is absent, blank or holds nothing but a dash. */
export function textOrNull(cell: string | null): string | null {
  return cell === null || dashesOnly.test(cell) ? null : cell.trim();
}

/** Two headers are the same column when they differ only in width, letter case and spaces. */
export function headerKey(header: string): string {
  return foldWidth(header).replace(/\s+/g, '').toLowerCase();
}

function toAscii(character: string): string {
  return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
