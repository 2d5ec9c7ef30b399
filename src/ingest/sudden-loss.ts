import type { Issue } from '#domain/issue.ts';

/** A list that shrinks by more than this share between two files is taken for a damaged file, not for closures. */
const mostLost = 0.2;

/**
 * Facilities of a file against those of the file before it of the same source; null where no more than a fifth is gone,
 * the bound included. Counts accepted rows: a file of full length whose rows cannot be read has lost them just the same.
 */
export function suddenLoss(before: number, after: number): Issue | null {
  const lost = before - after;
  if (lost <= before * mostLost) return null;
  return { code: 'table/sudden-loss', params: { before, after, percent: Math.round((lost / before) * 100) } };
}
