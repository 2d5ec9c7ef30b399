import { type Phrase, pendingDays } from './hours-phrase.ts';
import type { HoursColumn, Said, Statement } from './hours-statements.ts';
import { type Token, tokenise } from './hours-tokens.ts';

/** How far one cell has been read. */
export interface Reading {
  readonly column: HoursColumn;
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** Token after the span read last. */
  spanEnd: number;
  /** The ①② that what follows stands under. */
  groups: number[];
  readonly statements: Statement[];
  readonly notUnderstood: { column: HoursColumn; words: string }[];
}

export function startReading(column: HoursColumn, text: string): Reading {
  const tokens = tokenise(text);
  return { column, text, tokens, at: 0, spanEnd: -1, groups: [], statements: [], notUnderstood: [] };
}

export const kindAt = (reading: Reading, at: number) => reading.tokens[at]?.kind;

export function skip(reading: Reading, at: number, ...kinds: Token['kind'][]): number {
  let next = at;
  for (let kind = kindAt(reading, next); kind && kinds.includes(kind); kind = kindAt(reading, next)) next++;
  return next;
}

export function wordsBetween({ text, tokens }: Reading, from: number, to: number): string {
  return text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length)
    .replace(/^[\s、,，・]+|[\s、,，・]+$/g, '');
}

export function say(reading: Reading, phrase: Phrase, said: Said): true {
  const ends = ['bracket-close', 'boundary', 'newline'].includes(kindAt(reading, reading.at) ?? '');
  const words = wordsBetween(reading, phrase.start, reading.at + (ends ? 0 : 1));
  reading.statements.push({ column: reading.column, words, groups: reading.groups, ...said });
  return true;
}

export function moveTo(reading: Reading, at: number): true {
  reading.at = at;
  return true;
}

/** Days waiting for a verb or a span, of this phrase or, in a bracket, of the words before it. */
export function phraseWithDays(phrase: Phrase): Phrase {
  const { parent } = phrase;
  return parent && pendingDays(phrase).length === 0 && pendingDays(parent).length > 0 ? parent : phrase;
}
