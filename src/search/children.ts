import { addMonths, type CalendarDate, type YearMonth, yearMonthOf } from '#domain/calendar-date.ts';
import { type ClassAge, classAgeAt } from '#domain/class-age.ts';
import { type Eligibility, eligibilityAt } from '#domain/minimum-age.ts';
import type { Nursery } from '#domain/nursery.ts';
import type { NurseryCriteria } from './criteria.ts';
import { classStateOf } from './outcome.ts';

const monthsOffered = 18;

/** The months one may ask for from today on, the next one first; one that a link names is among them whenever it is. */
export function entryMonthsFrom(today: CalendarDate, chosen: YearMonth | null): YearMonth[] {
  const months = Array.from({ length: monthsOffered }, (_, index) =>
    addMonths(yearMonthOf(today), index + 1),
  );
  return chosen === null || months.includes(chosen) ? months : [...months, chosen].sort();
}

/**
 * What may be asked of the nurseries, and stand in a link, for children of these births: their classes in that month, the
 * youngest first. A child not born by then or at school asks for none; without a month there is no class to tell.
 */
export function withChildren(
  criteria: NurseryCriteria,
  births: readonly CalendarDate[],
  entryMonth: YearMonth | null,
): NurseryCriteria {
  if (entryMonth === null || births.length === 0) return { ...criteria, entryMonth };
  const ages = births.map((born) => classAgeAt(born, entryMonth)).filter(isClass);
  return { ...criteria, entryMonth, classAges: ages.sort((one, other) => one - other) };
}

/**
 * The same once the births have changed from `before` to `after`: classes that came from children who are gone go with
 * them, classes chosen by themselves stay.
 */
export function withOtherChildren(
  criteria: NurseryCriteria,
  before: readonly CalendarDate[],
  after: readonly CalendarDate[],
): NurseryCriteria {
  const { entryMonth, classAges } = criteria;
  const next = withChildren(criteria, after, entryMonth);
  if (after.length > 0 || before.length === 0 || entryMonth === null) return next;
  const isOfChildren = withChildren(criteria, before, entryMonth).classAges.join() === classAges.join();
  return isOfChildren ? { ...criteria, classAges: [] } : next;
}

/** Whether the nursery takes this child in that month by class and minimum age; of places it says nothing. */
export function admissionAt(
  nursery: Nursery,
  born: CalendarDate,
  entryMonth: YearMonth,
): Eligibility | { state: 'not-born' | 'school' | 'not-offered' } {
  const age = classAgeAt(born, entryMonth);
  if (!isClass(age)) return { state: age };
  if (classStateOf(nursery, age) === 'not-offered') return { state: 'not-offered' };
  return eligibilityAt(born, entryMonth, nursery.minimumAge);
}

function isClass(age: ReturnType<typeof classAgeAt>): age is ClassAge {
  return typeof age === 'number';
}
