import { textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** http(s) only: what is read here ends up in links. */
export function readWebAddress(cell: string | null): Parsed<string | null> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  if (/^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text)) {
    return understood(text.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
  }
  return doubtful(null, 'cell/unreadable-url');
}
