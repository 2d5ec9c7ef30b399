import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** 「120」「１２０人」 up to four digits; null with an issue for anything else, also for a sum or a note beside it. */
export function readWholeNumber(cell: string | null): Parsed<number | null> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  const [, digits] = /^(\d{1,4})(?:\.0+)?\s*[人名]?$/.exec(foldWidth(text)) ?? [];
  return digits === undefined ? doubtful(null, 'cell/unreadable-number') : understood(Number(digits));
}
