import { type Amenity, amenities } from '#domain/baby-station.ts';
import { type ClassAge, classAges } from '#domain/class-age.ts';
import type { Theme } from '#domain/facility.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import { type NurseryKind, nurseryKinds } from '#domain/nursery.ts';
import type { BabyStationCriteria, Criteria, NurseryCriteria, Radius } from './criteria.ts';
import { type Outcome, openOutcomes, outcomes } from './outcome.ts';

/** One switch of the criteria. A class and an area take the place of those before; kinds and outcomes widen the choice, the rest narrow it. */
export type Filter =
  | { kind: 'amenity'; value: Amenity }
  | { kind: 'openNow' }
  | { kind: 'radius'; value: Radius }
  | { kind: 'classAge'; value: ClassAge }
  | { kind: 'hasVacancy' }
  | { kind: 'outcome'; value: Outcome }
  | { kind: 'kind'; value: NurseryKind }
  | { kind: 'area'; value: MunicipalityCode };

/** Every filter of the theme but the areas, which are chosen from a list, and the kind "unknown", which nobody looks for. */
export function filterOptions(criteria: Criteria): { filter: Filter; isOn: boolean }[] {
  return optionsOf[criteria.theme].map((filter) => ({ filter, isOn: isOn(criteria, filter) }));
}

const optionsOf: { readonly [T in Theme]: readonly Filter[] } = {
  'baby-stations': [...amenities.map((value) => ({ kind: 'amenity', value }) as const), { kind: 'openNow' }],
  nurseries: [
    ...classAges.map((value) => ({ kind: 'classAge', value }) as const),
    { kind: 'hasVacancy' },
    ...nurseryKinds.flatMap((value) => (value === 'unknown' ? [] : [{ kind: 'kind', value } as const])),
  ],
};

/** What `hasVacancy` does not ask for; offered beside the filters, with how many there are of each. */
const otherOutcomes = outcomes.flatMap((value) =>
  openOutcomes.includes(value) ? [] : [{ kind: 'outcome', value } as const],
);

/** The filters that are on, in the order of `filterOptions`, the distance and the area last. */
export function activeFilters(criteria: Criteria): Filter[] {
  const options =
    criteria.theme === 'nurseries' ? [...optionsOf.nurseries, ...otherOutcomes] : optionsOf[criteria.theme];
  const active = options.filter((filter) => isOn(criteria, filter));
  if (criteria.theme === 'baby-stations' && criteria.radius !== null)
    active.push({ kind: 'radius', value: criteria.radius });
  return criteria.area === null ? active : [...active, { kind: 'area', value: criteria.area }];
}

/** The criteria with the filter switched on; a filter of the other theme changes nothing. */
export function withFilter<C extends Criteria>(criteria: C, filter: Filter): C {
  return isOn(criteria, filter) ? criteria : switched(criteria, filter, true);
}

/** The criteria with the filter switched off, the others untouched. */
export function withoutFilter<C extends Criteria>(criteria: C, filter: Filter): C {
  return isOn(criteria, filter) ? switched(criteria, filter, false) : criteria;
}

export function toggle<C extends Criteria>(criteria: C, filter: Filter): C {
  return switched(criteria, filter, !isOn(criteria, filter));
}

function isOn(criteria: Criteria, filter: Filter): boolean {
  if (filter.kind === 'area') return criteria.area === filter.value;
  if (criteria.theme === 'baby-stations') {
    if (filter.kind === 'openNow') return criteria.openNow;
    if (filter.kind === 'radius') return criteria.radius === filter.value;
    return filter.kind === 'amenity' && criteria.amenities.includes(filter.value);
  }
  if (filter.kind === 'hasVacancy') return openOutcomes.every((each) => criteria.outcomes.includes(each));
  if (filter.kind === 'outcome') return criteria.outcomes.includes(filter.value);
  if (filter.kind === 'classAge') return criteria.classAges.includes(filter.value);
  return filter.kind === 'kind' && criteria.kinds.includes(filter.value);
}

function switched<C extends Criteria>(criteria: C, filter: Filter, on: boolean): C {
  return { ...criteria, ...changeOf(criteria, filter, on) };
}

function changeOf(
  criteria: Criteria,
  filter: Filter,
  on: boolean,
): Partial<BabyStationCriteria> | Partial<NurseryCriteria> {
  if (filter.kind === 'area') return { area: on ? filter.value : null };
  if (criteria.theme === 'baby-stations') {
    if (filter.kind === 'openNow') return { openNow: on };
    if (filter.kind === 'radius') return { radius: on ? filter.value : null };
    if (filter.kind !== 'amenity') return {};
    return { amenities: chosen(amenities, criteria.amenities, [filter.value], on) };
  }
  if (filter.kind === 'hasVacancy')
    return { outcomes: chosen(outcomes, criteria.outcomes, openOutcomes, on) };
  if (filter.kind === 'outcome') return { outcomes: chosen(outcomes, criteria.outcomes, [filter.value], on) };
  if (filter.kind === 'classAge') {
    return { classAges: on ? [filter.value] : criteria.classAges.filter((age) => age !== filter.value) };
  }
  return filter.kind === 'kind' ? { kinds: chosen(nurseryKinds, criteria.kinds, [filter.value], on) } : {};
}

/** In the order of `all`, so that the same choice is the same link whatever was tapped first. */
function chosen<V>(all: readonly V[], present: readonly V[], values: readonly V[], on: boolean): V[] {
  return all.filter((each) => (values.includes(each) ? on : present.includes(each)));
}
