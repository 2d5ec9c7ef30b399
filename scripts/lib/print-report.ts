import type { ColumnMatch, Issue } from '#domain/issue.ts';
import { severityOf } from '#ingest/severity.ts';
import type { CheckedFile, CheckedLongFile } from './check-file.ts';
import type { SourceReading } from './read-source.ts';

/** One line for the terminal: what became of a source. */
export function printReading({ folder, status, file, report, files }: SourceReading): string {
  const { accepted, rejected, issues } = report;
  if (file === null) {
    const reason = issues.find(({ code }) => severityOf(code) === 'error')?.code ?? 'no file';
    return `  ${folder.id}: ${status} (${reason})`;
  }
  const weights = (['error', 'warning'] as const).map(
    (severity) => `${issues.filter(({ code }) => severityOf(code) === severity).length} ${severity}s`,
  );
  const refused = status === 'read' ? null : files.at(-1)?.refusal;
  const older = refused ? `, not the newest: ${printIssue(refused)}` : '';
  const rows = accepted.length + rejected.length;
  return `  ${folder.id}: ${file}, ${accepted.length} of ${rows} rows, ${weights.join(', ')}${older}`;
}

/** One line for the terminal: where, what was found there, and what to type instead. */
function printIssue({ code, row, column, raw, params, suggestion }: Issue): string {
  const place = [row === undefined ? '' : `row ${row}`, column ? JSON.stringify(column.trim()) : ''];
  const parts = [
    severityOf(code).padEnd(7),
    code,
    ...place,
    raw === undefined ? '' : JSON.stringify(raw.length > 80 ? `${raw.slice(0, 80)}…` : raw),
    params === undefined
      ? ''
      : Object.entries(params)
          .map(([key, value]) => `${key}=${value}`)
          .join(' '),
    suggestion === undefined ? '' : `→ ${suggestion}`,
  ];
  return parts.filter((part) => part !== '').join('  ');
}

/** The whole report of one file, for people. */
export function printCheck({ file, theme, summary, report, refusal }: CheckedFile): string {
  const head = printHead(file, theme, summary, report.columns, refusal !== null);
  return `${[...head, ...report.issues.map(printIssue)].join('\n')}\n`;
}

/** The same of a long file: how often each code was found, and the first of each. */
export function printLongCheck({ file, theme, report }: CheckedLongFile, isRefused: boolean): string {
  const { accepted, rejected, vacancyCells, columns, counts, issues } = report;
  const summary = { rows: accepted + rejected, accepted, rejected, vacancyCells };
  const lines = [
    ...printHead(file, theme, summary, columns, isRefused),
    ...Object.entries(counts).map(([code, count]) => `${count.toLocaleString('en')} × ${code}`),
    ...issues.map(printIssue),
  ];
  return `${lines.join('\n')}\n`;
}

/** How sure the reading of a column is, where it is not certain. */
const sureness: Readonly<Record<NonNullable<ColumnMatch['confidence']>, string>> = {
  declared: '',
  exact: '',
  alias: ' (by another name)',
  likely: ' (likely)',
  ambiguous: '',
};

function printHead(
  file: string,
  theme: string,
  { rows, accepted, rejected, vacancyCells }: CheckedFile['summary'],
  columns: readonly ColumnMatch[],
  isRefused: boolean,
): string[] {
  const cells = Object.entries(vacancyCells).map(([kind, count]) => `${kind} ${count}`);
  const read = columns.flatMap(({ header, field, confidence }) =>
    field === null ? [] : [`${header.trim()} = ${field}${sureness[confidence ?? 'exact']}`],
  );
  const unread = columns.filter(({ field }) => field === null).map(({ header }) => JSON.stringify(header));
  return [
    `${file} (${theme})`,
    isRefused ? 'refused as a whole' : `rows ${rows}, accepted ${accepted}, rejected ${rejected}`,
    `vacancy cells: ${cells.join(', ')}`,
    `columns read: ${read.join(', ') || 'none'}`,
    `columns nobody reads: ${unread.join(' ') || 'none'}`,
  ];
}
