import type { Issue } from '#domain/issue.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { TableRow } from './read-table.ts';
import { headerKey } from './text.ts';

/** Lines that hold a facility, and a remark for each line that does not. */
export interface SortedRows {
  facilityRows: readonly TableRow[];
  issues: readonly Issue[];
}

const totals = new Set(['合計', '総計', '小計', '計', '総合計']);
const footnote = /^(?:[※＊*]|[(（]?注)/;

/** Title lines, blank lines, repeated headers, totals and footnotes are not facilities; nothing else is left out. */
export function sortRows(rows: readonly TableRow[], match: HeaderMatch): SortedRows {
  const facilityRows: TableRow[] = [];
  const issues: Issue[] = [];
  const isRepeatedHeader = repeatedHeaderTest(match);
  rows.forEach((row, index) => {
    if (index === match.rowIndex) return;
    const code = index < match.rowIndex ? titleOrBlank(row) : leftOutAs(row, match, isRepeatedHeader);
    if (code === null) facilityRows.push(row);
    else if (code === 'row/blank') addBlank(issues, row);
    else issues.push({ code, row: row.line, raw: row.cells.filter(isFilled).join(' ') });
  });
  return { facilityRows, issues };
}

function titleOrBlank(row: TableRow): Issue['code'] {
  return row.cells.some(isFilled) ? 'row/title' : 'row/blank';
}

function leftOutAs(
  row: TableRow,
  match: HeaderMatch,
  isRepeatedHeader: (row: TableRow) => boolean,
): Issue['code'] | null {
  const name = row.cells[match.indexes.get('name') ?? 0]?.trim() ?? '';
  if (name !== '') {
    if (isRepeatedHeader(row)) return 'row/repeated-header';
    if (totals.has(name.replace(/\s+/g, ''))) return 'row/total';
    return footnote.test(name) && row.cells.filter(isFilled).length === 1 ? 'row/footnote' : null;
  }
  const first = row.cells.findIndex(isFilled);
  const text = row.cells[first]?.trim();
  if (text === undefined) return 'row/blank';
  if (/(?:合計|総計|小計|計)$/.test(text)) return 'row/total';
  const isAlone = row.cells.findLastIndex(isFilled) === first;
  const isOutsideFields = first === 0 || ![...match.indexes.values()].includes(first);
  return isAlone && (isOutsideFields || footnote.test(text)) ? 'row/footnote' : null;
}

function repeatedHeaderTest({ header, indexes }: HeaderMatch): (row: TableRow) => boolean {
  const wanted = [...indexes.values()].map((index) => [index, headerKey(header.cells[index] ?? '')] as const);
  const [first] = wanted;
  return ({ cells }) =>
    first !== undefined &&
    headerKey(cells[first[0]] ?? '') === first[1] &&
    wanted.every(([index, key]) => headerKey(cells[index] ?? '') === key);
}

/** One remark for a run of blank lines: a spreadsheet may end in thousands of them. */
function addBlank(issues: Issue[], row: TableRow): void {
  const last = issues.at(-1);
  const lines = Number(last?.params?.lines);
  if (last?.code === 'row/blank' && (last.row ?? 0) + lines === row.line) {
    issues[issues.length - 1] = { ...last, params: { lines: lines + 1 } };
  } else {
    issues.push({ code: 'row/blank', row: row.line, params: { lines: 1 } });
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
