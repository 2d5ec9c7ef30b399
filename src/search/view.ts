import type { DateAndMinute } from '#domain/calendar-date.ts';
import type { Facility, Theme } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Language } from '#domain/language.ts';
import type { MunicipalityCode } from '#domain/municipality.ts';
import type { CriteriaOf } from './criteria.ts';
import type { LedgerOrdering } from './ledger-order.ts';

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
  /** Of 「データの鮮度」: which lists, and in what order; null = of both themes. */
  ledgerTheme: Theme | null;
  ledgerOrdering: LedgerOrdering;
  /** null = the device's language. */
  language: Language | null;
  /** Public places one goes to from a nursery. Points of one's own are in memory only. */
  anchors: readonly Anchor[];
  /** How nurseries lie to those places. */
  way: WayAsked;
}

/** 「家の候補」 homes one may move to, and where one goes every day. */
export const homeSlots = ['a', 'b', 'c'] as const;
export const dailySlots = ['station', 'work'] as const;
export const anchorSlots = [...homeSlots, ...dailySlots] as const;

export type AnchorSlot = (typeof anchorSlots)[number];

export interface Anchor {
  slot: AnchorSlot;
  placeId: string;
}

export const wayOrders = ['any', 'home', 'daily', 'detour'] as const;

/** Minutes to both places at most. */
export const wayMinutes = [10, 15, 20, 30] as const;

export const means = ['walk', 'bicycle'] as const;

export type Means = (typeof means)[number];

export interface WayAsked {
  /** any: the list keeps its usual order. detour: the least way round from home by the nursery to the daily place first. */
  order: (typeof wayOrders)[number];
  home: (typeof homeSlots)[number];
  daily: (typeof dailySlots)[number];
  /** null = however far. */
  both: { minutes: (typeof wayMinutes)[number]; by: Means } | null;
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
