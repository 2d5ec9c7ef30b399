import type { FetchOutcome } from './fetch-source.ts';

/** A table for the terminal, one line for each source. */
export function printOutcomes(outcomes: readonly FetchOutcome[]): string {
  const rows = [
    ['source', 'result', 'file', 'facilities', 'kB', 'note'],
    ...outcomes.map(({ id, result, file, facilities, bytes, note }) => [
      id,
      result,
      file ?? '-',
      facilities === null ? '-' : String(facilities),
      bytes === null ? '-' : String(Math.ceil(bytes / 1000)),
      note,
    ]),
  ];
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
