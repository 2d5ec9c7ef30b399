/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, without which Excel reads Shift_JIS; CRLF and quotes after
 * RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join()}\r\n`).join('')}`;
}

/** Also the full-width forms, which Excel in Japanese takes for operators. https://owasp.org/www-community/attacks/CSV_Injection (2026-11) */
const formula = /^[=+\-@＝＋－＠\t\r]/;

/** A lone dash or a negative number is no formula, and a mark that municipalities use. */
const harmless = /^[+\-＋－]?[\d.]*$/;

function csvCell(text: string): string {
  const safe = formula.test(text) && !harmless.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
