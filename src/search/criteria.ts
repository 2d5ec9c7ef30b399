import type { Amenity } from '#domain/baby-station.ts';
import type { ClassAge } from '#domain/class-age.ts';
import type { Theme } from '#domain/facility.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { NurseryKind } from '#domain/nursery.ts';

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
}

export interface NurseryCriteria extends CommonCriteria {
  theme: 'nurseries';
  /** null = any class. Excludes nurseries that have no such class. */
  classAge: ClassAge | null;
  /** At least one place published as open, in `classAge` or in any class. */
  hasVacancy: boolean;
  /** Empty = every kind. */
  kinds: readonly NurseryKind[];
}

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
  },
  nurseries: {
    theme: 'nurseries',
    area: null,
    includeUnknown: false,
    classAge: null,
    hasVacancy: false,
    kinds: [],
  },
};
