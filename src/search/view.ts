import type { DateAndMinute } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Language } from '#domain/language.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { CriteriaOf } from './criteria.ts';

/** Everything a shared link carries. Never a GPS point, a birth date or anything of the device. */
export interface View {
  page: 'find' | 'kept' | 'compare' | 'areas' | 'about' | 'ledger' | 'guide' | 'preview';
  theme: Theme;
  criteria: { readonly [T in Theme]: CriteriaOf<T> };
  selectedId: string | null;
  /** The public place to search from: a municipality or ward code, or a station's id. */
  placeId: string | null;
  /** Where the way leads that one searches along, from the origin: a public place likewise. */
  toId: string | null;
  /** Another time than now to be open at; null = now. */
  at: DateAndMinute | null;
  camera: Camera | null;
  /** Nurseries to see side by side, by id; at most `mostCompared`. */
  compared: readonly string[];
  /** At most `mostCandidates`. */
  candidates: readonly Candidate[];
  /** null = the device's language. */
  language: Language | null;
}

/** 「候補地」 Where one may move to: a municipality or ward, or a circle round a station. */
export type Candidate =
  | { kind: 'area'; lgCode: MunicipalityCode }
  | { kind: 'circle'; stationId: string; kilometres: 1 | 2 };

export interface Camera {
  center: Position;
  zoom: number;
}

/** 「起点」 The point distances are measured from. `gps` lives in memory only. */
export type Origin =
  | { kind: 'gps'; position: Position; accuracy: number }
  | { kind: 'place'; position: Position; placeId: string }
  | { kind: 'map'; position: Position };

/** Where a facility has to lie, in metres: around a point, or beside the straight line between two. */
export type Reach =
  | { kind: 'around'; center: Position; metres: number }
  | { kind: 'along'; from: Position; to: Position; metres: number };

/** 「検索結果」 */
export interface Found<F extends Facility = Facility> {
  facility: F;
  /** Metres in a straight line; null = the facility has no published position, or there is no origin. */
  distance: number | null;
}
