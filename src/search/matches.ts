import type { Amenity, BabyStation } from '#domain/baby-station.ts';
import type { Facility, FacilityOf, Theme } from '#domain/facility.ts';
import type { Answer } from '#domain/facility-common.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { Nursery, NurseryKind } from '#domain/nursery.ts';
import type { CriteriaOf } from './criteria.ts';
import { openStateOf } from './open-state.ts';
import { type Asked, type Outcome, outcomesFor } from './outcome.ts';

/** Which city a ward belongs to; null for a municipality. */
export type AreaIndex = ReadonlyMap<MunicipalityCode, { readonly parent: MunicipalityCode | null }>;

/** What a predicate may need besides the facility: the instant to be open at, in milliseconds since 1970 UTC, and the areas. */
export interface Circumstances {
  instant: number;
  areas: AreaIndex;
  /** Whether it lies where one looks: near the origin, along a way. Absent = anywhere. */
  reach?: ((facility: Facility) => Answer) | null;
}

/** yes = fits, no = published as not fitting, unknown = may fit, but what decides it is not published. */
export type Judge<T extends Theme> = (facility: FacilityOf<T>) => Answer;

/** What is judged apart. Class age and vacancy are one, because a vacancy is always that of a class. */
export type Criterion = 'reach' | 'area' | 'amenity' | 'openNow' | 'kind' | 'class';

interface Judgement<T extends Theme> {
  criterion: Criterion;
  /** null = nothing of the kind is asked: whatever it is fits. */
  judgeOf: (criteria: CriteriaOf<T>, circumstances: Circumstances) => Judge<T> | null;
}

/** unknown: the ward is asked for and the publisher names only its city. */
export function fitsArea(
  { lgCode }: Pick<Facility, 'lgCode'>,
  area: MunicipalityCode | null,
  areas: AreaIndex,
): Answer {
  if (area === null || lgCode === area) return 'yes';
  if (areas.get(lgCode)?.parent === area) return 'yes';
  return areas.get(area)?.parent === lgCode ? 'unknown' : 'no';
}

/** All of them have to be there. */
export function fitsAmenities(station: BabyStation, amenities: readonly Amenity[]): Answer {
  let answer: Answer = 'yes';
  for (const amenity of amenities) {
    const offered = station.amenities[amenity];
    if (offered === 'no') return 'no';
    if (offered === 'unknown') answer = 'unknown';
  }
  return answer;
}

export function fitsOpenNow(station: BabyStation, instant: number): Answer {
  const { state } = openStateOf(station, instant);
  return state === 'open' ? 'yes' : state === 'closed' ? 'no' : 'unknown';
}

const communityBased: readonly NurseryKind[] = ['small-scale', 'family', 'workplace'];

/**
 * unknown: the kind is not published, or the publisher says only "community-based" and one of its three kinds is asked for.
 * Asking for community-based childcare asks for all three.
 */
export function fitsKinds(nursery: Nursery, kinds: readonly NurseryKind[]): Answer {
  const { kind } = nursery;
  if (kinds.length === 0 || kinds.includes(kind)) return 'yes';
  if (kind === 'unknown') return 'unknown';
  if (communityBased.includes(kind)) return kinds.includes('community-based') ? 'yes' : 'no';
  if (kind === 'community-based')
    return kinds.some((each) => communityBased.includes(each)) ? 'unknown' : 'no';
  return 'no';
}

/** With several children one of them is enough: how many fit is for the order of the list and its words. */
export function fitsClass(nursery: Nursery, asked: Asked, wanted: readonly Outcome[]): Answer {
  if (asked.classAges.length === 0 && wanted.length === 0) return 'yes';
  const each = outcomesFor(nursery, asked);
  if (wanted.length === 0) return each.some((outcome) => outcome !== 'not-offered') ? 'yes' : 'no';
  if (each.some((outcome) => wanted.includes(outcome))) return 'yes';
  return each.some((outcome) => outcome === 'unknown' || outcome === 'not-published') ? 'unknown' : 'no';
}

function areaJudge({ area }: { area: MunicipalityCode | null }, { areas }: Circumstances) {
  return area === null ? null : (facility: Facility) => fitsArea(facility, area, areas);
}

function reachJudge(_: object, { reach }: Circumstances) {
  return reach ?? null;
}

const judgements: { readonly [T in Theme]: readonly Judgement<T>[] } = {
  'baby-stations': [
    { criterion: 'area', judgeOf: areaJudge },
    { criterion: 'reach', judgeOf: reachJudge },
    {
      criterion: 'amenity',
      judgeOf: ({ amenities }) =>
        amenities.length === 0 ? null : (station) => fitsAmenities(station, amenities),
    },
    {
      criterion: 'openNow',
      judgeOf: ({ openNow }, { instant }) => (openNow ? (station) => fitsOpenNow(station, instant) : null),
    },
  ],
  nurseries: [
    { criterion: 'area', judgeOf: areaJudge },
    { criterion: 'reach', judgeOf: reachJudge },
    {
      criterion: 'kind',
      judgeOf: ({ kinds }) => (kinds.length === 0 ? null : (nursery) => fitsKinds(nursery, kinds)),
    },
    {
      criterion: 'class',
      judgeOf: (criteria) =>
        criteria.classAges.length === 0 && criteria.outcomes.length === 0
          ? null
          : (nursery) => fitsClass(nursery, criteria, criteria.outcomes),
    },
  ],
};

/** The judgements of a theme, the cheapest first. */
export function judgementsOf<T extends Theme>(theme: T): readonly Judgement<T>[] {
  return judgements[theme];
}

/** no if any criterion is not met, else unknown if any is not published, else yes. Does not look at `includeUnknown`. */
export function judgeOf<T extends Theme>(
  criteria: CriteriaOf<T> & { theme: T },
  circumstances: Circumstances,
): Judge<T> {
  const judges = judgementsOf(criteria.theme).flatMap((each) => each.judgeOf(criteria, circumstances) ?? []);
  return (facility) => {
    let answer: Answer = 'yes';
    for (const judge of judges) {
      const each = judge(facility);
      if (each === 'no') return 'no';
      if (each === 'unknown') answer = 'unknown';
    }
    return answer;
  };
}
