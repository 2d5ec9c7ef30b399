import type { Span } from '#domain/opening-hours.ts';
import type { Token } from './hours-tokens.ts';

const day = 1440;
/** 36:00, noon of the next day: no later closing is taken at its word. */
const latest = 2160;

type Time = Extract<Token, { kind: 'time' }>;

function spanOf(open: Time, close: Time): Span | null {
  const sameHalf = open.meridiem === 'afternoon' && close.meridiem === null && close.minute < 720;
  const closeMinute = close.minute + (close.nextDay ? day : sameHalf ? 720 : 0);
  const sound =
    !open.nextDay &&
    open.minute < day &&
    closeMinute > open.minute &&
    closeMinute <= latest &&
    closeMinute - open.minute <= day;
  return sound ? { open: open.minute, close: closeMinute } : null;
}

/**
 * 「9:00～17:30」 or 「17:30まで」 at a token; null for an open end, a closing before its opening, or a time alone.
 * 「22:00～5:00」 without 翌 is null too: it may be a slip.
 */
export function readSpan(
  tokens: readonly Token[],
  at: number,
): { span: Span; next: number } | { until: number; next: number } | null {
  const open = tokens[at];
  if (open?.kind !== 'time') return null;
  if (tokens[at + 1]?.kind === 'until') {
    return { until: open.minute + (open.nextDay ? day : 0), next: at + 2 };
  }
  const close = tokens[at + 2];
  if (tokens[at + 1]?.kind !== 'range' || close?.kind !== 'time') return null;
  const span = spanOf(open, close);
  const next = tokens[at + 3]?.kind === 'until' ? at + 4 : at + 3;
  return span && { span, next };
}

export const overlap = (one: Span, other: Span) => one.open < other.close && other.open < one.close;

/** The time that both lists hold. */
export function inBoth(some: readonly Span[], others: readonly Span[]): Span[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({
        open: Math.max(one.open, other.open),
        close: Math.min(one.close, other.close),
      })),
    )
    .filter(({ open, close }) => open < close);
}

/** The time that one of the lists holds and the other does not. */
export function inOneOnly(some: readonly Span[], others: readonly Span[]): Span[] {
  const both = inBoth(some, others);
  const edges = [...some, ...others].flatMap(({ open, close }) => [open, close]).toSorted((a, b) => a - b);
  return edges
    .flatMap((open, index) => ({ open, close: edges[index + 1] ?? open }))
    .filter((part) => part.open < part.close && !both.some((each) => overlap(each, part)))
    .filter((part) => [...some, ...others].some((each) => overlap(each, part)));
}

/** Spans without the time of a break; a break that is not inside one span is null: not understood. */
export function withoutBreak(spans: readonly Span[], pause: Span): Span[] | null {
  if (!spans.some((span) => span.open <= pause.open && pause.close <= span.close)) return null;
  return spans
    .flatMap((span) =>
      overlap(span, pause)
        ? [
            { open: span.open, close: pause.open },
            { open: pause.close, close: span.close },
          ]
        : [span],
    )
    .filter((span) => span.close > span.open);
}

/** 「土曜は12:00まで」 the day's last span ends there; null where that leaves nothing of it. */
export function endingAt(spans: readonly Span[], until: number): Span[] | null {
  const last = spans.at(-1);
  if (!last || until <= last.open) return null;
  return [...spans.slice(0, -1), { open: last.open, close: until }];
}
