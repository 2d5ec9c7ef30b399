import type { CalendarDate, YearMonth } from '#domain/calendar-date.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import { isMonthDoubtful } from '#domain/freshness.ts';
import { groupBy } from '#domain/group-by.ts';
import { type Nursery, type NurseryKind, nurseryKinds } from '#domain/nursery.ts';
import type { VacancyState } from '#domain/vacancy.ts';
import { classStateOf } from './outcome.ts';

/** What the nurseries of one round of publication say of a class: a number never travels without these two dates. */
export interface RoundFigures {
  asOf: CalendarDate | null;
  entryMonth: YearMonth | null;
  /** The two dates do not belong together as this publisher's do. */
  isMonthDoubtful: boolean;
  /** Nurseries in each state; together they are all of this round. */
  states: Readonly<Record<VacancyState, number>>;
  /** The published numbers of places, added up. */
  places: number;
  /** Open nurseries that say so by a mark or a range: they are in `states.open` and not in `places`. */
  openWithoutNumber: number;
}

export interface AreaFigures {
  total: number;
  kinds: readonly { kind: NurseryKind; count: number }[];
  /** Nurseries whose publisher says nothing of vacancies. */
  notPublishing: number;
  /** The round with the latest entry month first; one that names none comes last. */
  rounds: readonly RoundFigures[];
}

/** Counts of nurseries for one class, or for any class when `age` is null. Marks and ranges are counted, never summed. */
export function figuresOf(nurseries: readonly Nursery[], age: ClassAge | null): AreaFigures {
  const publishing = nurseries.filter(({ vacancies }) => vacancies !== null);
  const rounds = groupBy(
    publishing,
    (each) => `${each.vacancies?.entryMonth ?? ''} ${each.vacancies?.asOf ?? ''} ${isMonthDoubtful(each)}`,
  );
  return {
    total: nurseries.length,
    kinds: nurseryKinds
      .map((kind) => ({ kind, count: nurseries.filter((each) => each.kind === kind).length }))
      .filter(({ count }) => count > 0),
    notPublishing: nurseries.length - publishing.length,
    rounds: [...rounds.entries()]
      .sort(([one], [other]) => (one > other ? -1 : 1))
      .map(([, ofRound]) => roundOf(ofRound, age)),
  };
}

function roundOf(nurseries: readonly Nursery[], age: ClassAge | null): RoundFigures {
  const { asOf = null, entryMonth = null } = nurseries[0]?.vacancies ?? {};
  const states = { open: 0, none: 0, 'not-offered': 0, unknown: 0 };
  let places = 0;
  let openWithoutNumber = 0;
  for (const nursery of nurseries) {
    const state = classStateOf(nursery, age);
    states[state] += 1;
    const counted = placesOf(nursery, age);
    places += counted;
    if (state === 'open' && counted === 0) openWithoutNumber += 1;
  }
  const isDoubtful = nurseries.some(isMonthDoubtful);
  return { asOf, entryMonth, isMonthDoubtful: isDoubtful, states, places, openWithoutNumber };
}

function placesOf({ vacancies }: Nursery, age: ClassAge | null): number {
  const cells = (age === null ? classAges : [age]).map((each) => vacancies?.cells[each]);
  return cells.reduce((sum, cell) => sum + (cell?.kind === 'count' ? cell.count : 0), 0);
}
