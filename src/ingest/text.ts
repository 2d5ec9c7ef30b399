const fullWidth = /[！-～　]/;
const fullWidthAll = /[！-～　]/g;

/** Full-width ASCII and the full-width space to ASCII. Nothing else changes: ①, ㈱, ｶﾅ and 〜 stay as they are. */
export function foldWidth(text: string): string {
  return fullWidth.test(text) ? text.replace(fullWidthAll, toAscii) : text;
}

/** Marks that turn the direction of writing, and so what stands beside them; invisible and of no meaning in Japanese. */
const directionMark = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const directionMarks = new RegExp(directionMark, 'g');

const dashesOnly = /^[-‐‑–—―−－ーｰ─\s]*$/;

/** A cell without outer spaces of any width and marks of direction; null where it is absent, blank or nothing but a dash. */
export function textOrNull(cell: string | null): string | null {
  if (cell === null || dashesOnly.test(cell)) return null;
  const text = directionMark.test(cell) ? cell.replace(directionMarks, '') : cell;
  return text.trim() || null;
}

const longestExcerpt = 1000;

/** What a remark quotes of a text that may be a whole file. */
export function excerptOf(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

/** Two headers are the same column when they differ only in width, letter case and spaces. */
export function headerKey(header: string): string {
  return foldWidth(header).replace(/\s+/g, '').toLowerCase();
}

function toAscii(character: string): string {
  return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
