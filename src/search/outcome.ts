import { type ClassAge, classAges } from '#domain/class-age.ts';
import { canApply } from '#domain/entry-month.ts';
import { classAgesOf, type Nursery } from '#domain/nursery.ts';
import { anyStateOf, type VacancyState, vacancyStateOf } from '#domain/vacancy.ts';
import type { NurseryCriteria } from './criteria.ts';
import type { Found } from './view.ts';

/**
 * 「空きの見込み」 What the published numbers say for one child, never folded into less. counted: a number of places.
 * marked: open by a mark without a number. none: 0 now; one may still apply. not-offered: no such class. unknown:
 * published, but says neither yes nor no, or is for another fiscal year. not-published: no vacancies of this nursery are
 * published.
 */
export const outcomes = ['counted', 'marked', 'none', 'not-offered', 'unknown', 'not-published'] as const;

export type Outcome = (typeof outcomes)[number];

/** 「空きあり」 */
export const openOutcomes: readonly Outcome[] = ['counted', 'marked'];

/** What is asked for each child. */
export type Asked = Pick<NurseryCriteria, 'classAges' | 'entryMonth'>;

/** One for each class asked for, in its order; where none is asked for, one for any class. */
export function outcomesFor(nursery: Nursery, { classAges: asked, entryMonth }: Asked): Outcome[] {
  if (asked.length === 0) return [anyOutcomeOf(nursery, entryMonth)];
  return asked.map((age, index) => outcomeOf(nursery, age, entryMonth, index - asked.indexOf(age) + 1));
}

/**
 * The state of one class for so many children, or of any class when `age` is null. A class the kind cannot have counts as
 * not offered even where its cell says 0 or nothing; a published place counts all the same, because the publisher knows
 * better.
 */
export function classStateOf(nursery: Nursery, age: ClassAge | null, places = 1): VacancyState {
  if (age === null) return anyStateOf(classAges.map((each) => classStateOf(nursery, each)));
  const { kind, vacancies } = nursery;
  const state = vacancies === null ? 'unknown' : vacancyStateOf(vacancies.cells[age], places);
  return state === 'open' || classAgesOf(kind).includes(age) ? state : 'not-offered';
}

/** How many of the children have a place here by what is published. */
export function countOpen(each: readonly Outcome[]): number {
  return each.filter((outcome) => openOutcomes.includes(outcome)).length;
}

/** Nurseries open for most of the children first, those for all before the rest; the given order otherwise. */
export function bestFirst(found: readonly Found[], asked: Asked): readonly Found[] {
  if (asked.classAges.length < 2) return found;
  return found
    .map((each) => ({ each, open: countOpen(outcomesFor(each.facility as Nursery, asked)) }))
    .sort((one, other) => other.open - one.open)
    .map(({ each }) => each);
}

function outcomeOf(
  nursery: Nursery,
  age: ClassAge,
  entryMonth: Asked['entryMonth'],
  places: number,
): Outcome {
  const state = classStateOf(nursery, age, places);
  const { vacancies } = nursery;
  if (state === 'not-offered') return state;
  if (vacancies === null) return 'not-published';
  if (entryMonth !== null && !canApply(vacancies, entryMonth)) return 'unknown';
  if (state !== 'open') return state;
  return vacancies.cells[age].kind === 'mark' ? 'marked' : 'counted';
}

const anyClassFirst = ['counted', 'marked', 'unknown', 'not-published', 'none'] as const;

function anyOutcomeOf(nursery: Nursery, entryMonth: Asked['entryMonth']): Outcome {
  const each = classAges.map((age) => outcomeOf(nursery, age, entryMonth, 1));
  return anyClassFirst.find((outcome) => each.includes(outcome)) ?? 'not-offered';
}
