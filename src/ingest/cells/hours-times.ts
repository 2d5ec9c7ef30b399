import type { Span } from '#domain/opening-hours.ts';
import type { DayItem } from './days-of-week.ts';
import { labelOf, type Phrase, takeDays } from './hours-phrase.ts';
import { kindAt, moveTo, phraseWithDays, type Reading, say, skip } from './hours-reading.ts';
import { readSpan } from './hours-spans.ts';

/** The days a span is about: those before it, those of the span before it, or nobody in particular (null). */
function takeLabel(reading: Reading, phrase: Phrase): readonly DayItem[] | null | 'in doubt' {
  const source = phraseWithDays(phrase);
  if (source.chunks.length === 0) return phrase.label ?? phrase.parent?.label ?? null;
  const label = labelOf(source.chunks);
  if (!label || source.bound || phrase.excepted.length > 0) return 'in doubt';
  const chunks = [takeDays(source)];
  if (source.bare === 'open' && source !== phrase) say(reading, source, { kind: 'open', chunks });
  source.label = label;
  return label;
}

export function saySpan(
  reading: Reading,
  phrase: Phrase,
  read: { span: Span; next: number; aroundTheClock: boolean },
): boolean {
  const label = takeLabel(reading, phrase);
  if (phrase.bare === 'closed' || label === 'in doubt') return false;
  const { span, next, aroundTheClock } = read;
  moveTo(reading, next - 1);
  say(reading, phrase, { kind: 'hours', label, span, aroundTheClock });
  reading.spanEnd = next;
  return moveTo(reading, next);
}

export function readTime(reading: Reading, phrase: Phrase): boolean {
  const read = readSpan(reading.tokens, reading.at);
  if (!read || phrase.bare === 'closed') return false;
  if ('span' in read) return saySpan(reading, phrase, { ...read, aroundTheClock: false });
  const label = takeLabel(reading, phrase);
  if (label === 'in doubt' || label === null) return false;
  moveTo(reading, read.next - 1);
  say(reading, phrase, { kind: 'until', label, until: read.until });
  return moveTo(reading, read.next);
}

/** 「昼休み12:00～13:00」 */
export function readBreak(reading: Reading, phrase: Phrase): boolean {
  const read = readSpan(reading.tokens, skip(reading, reading.at + 1, 'particle', 'colon'));
  if (!read || !('span' in read) || phrase.bare === 'closed') return false;
  const label = takeLabel(reading, phrase);
  if (label === 'in doubt') return false;
  say(reading, phrase, { kind: 'break', label, span: read.span });
  return moveTo(reading, read.next);
}

/** 「最終受付16:30」「（入館は16:30まで）」 is not the closing time: read, and left out. */
export function skipLastEntry(reading: Reading): boolean {
  const time = skip(reading, reading.at + 1, 'particle', 'colon');
  if (kindAt(reading, time) !== 'time') return false;
  return moveTo(reading, skip(reading, time + 1, 'until'));
}
