import type { Vacancies } from '#domain/vacancy.ts';

/** Of when the numbers of several nurseries are, taken together. */
export interface SharedRound {
  /** So many nurseries have numbers. */
  publishing: number;
  /** null = the numbers are not all of one day and for one month. */
  dates: Pick<Vacancies, 'asOf' | 'entryMonth'> | null;
}

/** What a figure made of these numbers has to say of its date; the numbers must be fresh enough to be counted. */
export function sharedRound(numbers: readonly Vacancies[]): SharedRound {
  const rounds = new Map(
    numbers.map(({ asOf, entryMonth }) => [`${asOf} ${entryMonth}`, { asOf, entryMonth }]),
  );
  const [only] = rounds.values();
  return { publishing: numbers.length, dates: rounds.size === 1 && only ? only : null };
}
