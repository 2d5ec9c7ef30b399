import type { Amenity } from '#domain/baby-station.ts';
import type { YearMonth } from '#domain/calendar-date.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Theme } from '#domain/facility.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { Outcome } from './outcome.ts';

export const radii = [300, 500, 1000, 2000] as const;

export type Radius = (typeof radii)[number];

interface CommonCriteria {
  /** A municipality (its wards included) or a ward; null = the whole prefecture. */
  area: MunicipalityCode | null;
  /** Also keep what may fit but is not published: unknown amenities, "ask" hours, unknown vacancies. Never a plain "no". */
  includeUnknown: boolean;
}

export interface BabyStationCriteria extends CommonCriteria {
  theme: 'baby-stations';
  /** All of them must be there. */
  amenities: readonly Amenity[];
  openNow: boolean;
  /** Metres in a straight line from the origin; null = any. */
  radius: Radius | null;
}

export interface NurseryCriteria extends CommonCriteria {
  theme: 'nurseries';
  /** One for each child, the youngest first, twins twice; empty = any class. Excludes nurseries that have none of them. */
  classAges: readonly ClassAge[];
  /** 「入園したい月」 null = whichever month the numbers are for. */
  entryMonth: YearMonth | null;
  /** What the published numbers must say for at least one child; empty = anything. */
  outcomes: readonly Outcome[];
  /** Empty = every kind. */
  kinds: readonly NurseryKind[];
}

/** So many children can be asked for at once. */
export const mostChildren = 4;

/** 「絞り込み条件」 */
export type Criteria = BabyStationCriteria | NurseryCriteria;

export type CriteriaOf<T extends Theme> = Extract<Criteria, { theme: T }>;

export const defaultCriteria: { readonly [T in Theme]: CriteriaOf<T> } = {
  'baby-stations': {
    theme: 'baby-stations',
    area: null,
    includeUnknown: false,
    amenities: [],
    openNow: false,
    radius: null,
  },
  nurseries: {
    theme: 'nurseries',
    area: null,
    includeUnknown: false,
    classAges: [],
    entryMonth: null,
    outcomes: [],
    kinds: [],
  },
};
