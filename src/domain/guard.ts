const formula = /^(?: *[=+\-@]|[\t\r\n])/;
/** A sign alone (a mark in a vacancy cell), dashes, a number: a spreadsheet computes nothing of them. */
const harmless = /^(?:[=+@]|-+|[-+]?\d+(?:\.\d+)?)$/;

/** What stands before a cell that a spreadsheet would otherwise take for a formula and run. */
const guard = "'";

/**
 * A cell that is safe to open in a spreadsheet: text that begins like a formula (= + - @, a tab or a line end) gets an
 * apostrophe in front, and so does what `withoutGuard` would otherwise take for guarded.
 * Source: OWASP "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection (read 2026-11).
 */
export function guarded(cell: string): string {
  return isFormula(cell) || isGuarded(cell) ? guard + cell : cell;
}

/** The very cell that was guarded; any other cell as it stands. */
export function withoutGuard(cell: string): string {
  return isGuarded(cell) ? cell.slice(guard.length) : cell;
}

function isFormula(cell: string): boolean {
  return formula.test(cell) && !harmless.test(cell);
}

function isGuarded(cell: string): boolean {
  let start = 0;
  while (cell.startsWith(guard, start)) start += guard.length;
  return start > 0 && isFormula(cell.slice(start));
}
