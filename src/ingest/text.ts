const fullWidth = /[！-～　]/;
const fullWidthAll = /[！-～　]/g;

/** Full-width ASCII and the full-width space to ASCII. Nothing else changes: ①, ㈱, ｶﾅ and 〜 stay as they are. */
export function foldWidth(text: string): string {
  return fullWidth.test(text) ? text.replace(fullWidthAll, toAscii) : text;
}

/** Marks that turn the direction of writing, and so what stands beside them, and spaces of no width: of no meaning in Japanese. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const invisibleAll = new RegExp(invisible, 'g');

const dashesOnly = /^[-‐‑–—―−－ーｰ─\s]*$/;

/** A cell without outer spaces of any width and invisible marks; null where it is absent, blank or nothing but a dash. */
export function textOrNull(cell: string | null): string | null {
  if (cell === null || dashesOnly.test(cell)) return null;
  const text = invisible.test(cell) ? cell.replace(invisibleAll, '') : cell;
  return text.trim() || null;
}

const longestExcerpt = 1000;

/** What a remark quotes of a text that may be a whole file. */
export function excerptOf(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

/** Control characters but line breaks and tabs. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** Text of a file that is no text file: line breaks of one kind, no control characters, no half characters. */
export function asPlainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
}

const halfWidthKana = /[\uff61-\uff9f]+/g;

/** Two headers are the same column when they differ only in width, letter case, spaces and invisible marks. */
export function headerKey(header: string): string {
  return foldWidth(header)
    .replace(halfWidthKana, (kana) => kana.normalize('NFKC'))
    .replace(invisibleAll, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}

function toAscii(character: string): string {
  return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
