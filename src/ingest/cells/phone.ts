import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

const dashes = /[‐‑–—―−ーｰ─]/g;
/** 「FAX 06-…」 in a cell of a phone number; 「電話・FAX 06-…」 is both. */
const fax = /(?<!(?:TEL|電話)[/・&]?)(?:FAX|ファックス|ファクス|ﾌｧｯｸｽ)(?:番号)?[^\d兼]{0,3}0[\d-]+/gi;
const japaneseNumber = /(?<!\d)0\d{1,4}-?\d{1,4}-?\d{3,4}(?!\d)/g;

/** One number of 10 or 11 digits, digits and hyphens in ASCII. Words beside it are dropped with a remark. */
export function readPhone(cell: string | null): Parsed<string | null> {
  if (cell !== null && isWholeNumber(cell)) return understood(cell);
  const published = textOrNull(cell);
  if (published === null) return understood(null);
  const text = foldWidth(published)
    .replace(dashes, '-')
    .replace(/^\+81[- ]?(?=[1-9])/, '0')
    .replace(/^(0\d{1,4}) (\d{1,4}) (\d{3,4})$/, '$1-$2-$3')
    .replace(/\((\d{2,4})\)(?=\d)/, '-$1-')
    .replace(/^-/, '');
  if (isWholeNumber(text)) return understood(text);
  const numbers = [...text.replace(fax, '').matchAll(japaneseNumber)]
    .map(([number]) => number)
    .filter(isWholeNumber);
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (only !== undefined) return doubtful(only, 'cell/phone-with-note', { suggestion: only });
  return /^[1-9]\d{8,9}$/.test(text)
    ? doubtful(null, 'cell/unreadable-phone', { suggestion: `0${text}` })
    : doubtful(null, 'cell/unreadable-phone');
}

function isWholeNumber(text: string): boolean {
  if (!/^0\d+(?:-\d+){0,2}$/.test(text)) return false;
  const digits = text.replaceAll('-', '').length;
  return digits === 10 || digits === 11;
}
