import type { Nursery } from '#domain/nursery.ts';
import { matcherOf } from './count-matches.ts';
import type { NurseryCriteria } from './criteria.ts';
import type { Filter } from './filters.ts';
import type { Circumstances } from './matches.ts';
import { type Outcome, openOutcomes, outcomes, outcomesFor } from './outcome.ts';

interface TallyLine {
  filter: Filter;
  isOn: boolean;
  /** How many nurseries say this for at least one child. */
  count: number;
}

/**
 * What the published numbers say, apart from which outcomes are asked for: open, 0, no such class, unknown, not published.
 * With several children a nursery counts under each thing it says, so the counts are never to be summed.
 */
export function tallyOf(
  nurseries: readonly Nursery[],
  criteria: NurseryCriteria,
  circumstances: Circumstances,
): TallyLine[] {
  const counts = lines.map(() => 0);
  for (const nursery of nurseries.filter(matcherOf({ ...criteria, outcomes }, circumstances))) {
    const each = outcomesFor(nursery, criteria);
    lines.forEach(({ of }, index) => {
      if (each.some((outcome) => of.includes(outcome))) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  return lines.map(({ filter, of }, index) => ({
    filter,
    isOn: of.every((outcome) => criteria.outcomes.includes(outcome)),
    count: counts[index] ?? 0,
  }));
}

const lines: readonly { filter: Filter; of: readonly Outcome[] }[] = [
  { filter: { kind: 'hasVacancy' }, of: openOutcomes },
  ...(['none', 'not-offered', 'unknown', 'not-published'] as const).map((value) => ({
    filter: { kind: 'outcome', value } as const,
    of: [value],
  })),
];
