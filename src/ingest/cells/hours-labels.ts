import type { DayItem } from './days-of-week.ts';
import { overlap } from './hours-spans.ts';
import type { Statement } from './hours-statements.ts';

export type TimedStatement = Extract<Statement, { kind: 'hours' | 'until' | 'break' }>;
type SpanStatement = Extract<Statement, { kind: 'hours' }>;

interface Labelled {
  timed: TimedStatement[];
  /** Statements whose days are not certain. */
  doubts: Statement[];
}

const isTimed = (statement: Statement): statement is TimedStatement =>
  statement.kind === 'hours' || statement.kind === 'until' || statement.kind === 'break';

/** 「9:00～19:00（平日）9:00～18:00（土日祝）」: every span has its bracket, or nothing is certain. */
function labelledByBrackets(statements: readonly Statement[]): Labelled {
  const brackets = statements.filter((statement) => statement.kind === 'days-of-span');
  if (brackets.length === 0) return { timed: statements.filter(isTimed), doubts: [] };
  const timed: TimedStatement[] = [];
  let waiting: SpanStatement[] = [];
  for (const statement of statements) {
    if (statement.kind === 'days-of-span') {
      timed.push(...waiting.map((span) => ({ ...span, label: statement.items })));
      waiting = [];
    } else if (statement.kind === 'hours' && statement.label === null) waiting.push(statement);
    else if (isTimed(statement)) return { timed: [], doubts: [...brackets] };
  }
  return waiting.length > 0 ? { timed: [], doubts: waiting } : { timed, doubts: [] };
}

/** 「①10:00～18:00②9:00～18:00」 beside 「①月～金②土」. */
function labelledByGroups({ timed, doubts }: Labelled, statements: readonly Statement[]): Labelled {
  const labelled = timed.map((statement) => {
    if (statement.groups.length === 0 || statement.label !== null) return statement;
    const label = statements.flatMap((other) =>
      other.kind === 'open' && other.groups.some((group) => statement.groups.includes(group))
        ? other.chunks.flat()
        : [],
    );
    return { ...statement, label };
  });
  const lost = labelled.filter((statement) => statement.label?.length === 0);
  return { timed: labelled.filter((statement) => !lost.includes(statement)), doubts: [...doubts, ...lost] };
}

/**
 * 「月～金土」 beside 「9:00～20:009:00～17:00」, line breaks lost: certain only when there are as many lists of days as spans
 * and no two of the spans could be hours of one day.
 */
function labelledBySideBySide(
  { timed, doubts }: Labelled,
  chunks: readonly (readonly DayItem[])[],
): Labelled {
  const plain = timed.filter(
    (statement) => statement.kind === 'hours' && statement.label === null,
  ) as SpanStatement[];
  const pairs = plain.flatMap((one, index) =>
    plain.slice(index + 1).map((other) => [one.span, other.span] as const),
  );
  const overlapping = pairs.filter(([one, other]) => overlap(one, other)).length;
  if (plain.length < 2 || (overlapping === 0 && chunks.length < 2)) return { timed, doubts };
  const certain =
    overlapping === pairs.length && chunks.length === plain.length && plain.length === timed.length;
  if (!certain)
    return {
      timed: timed.filter((each) => !plain.includes(each as SpanStatement)),
      doubts: [...doubts, ...plain],
    };
  return { timed: plain.map((statement, index) => ({ ...statement, label: chunks[index] ?? [] })), doubts };
}

/** Times with the days they are about, as far as that is certain; `label` null = every day the place is open. */
export function labelTimes(statements: readonly Statement[]): Labelled {
  const chunks = statements.flatMap((statement) => (statement.kind === 'open' ? statement.chunks : []));
  const grouped = labelledByGroups(labelledByBrackets(statements), statements);
  return labelledBySideBySide(grouped, chunks);
}
