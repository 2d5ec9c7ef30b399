import type { Position } from './facility-common.ts';
import type { Municipality, MunicipalityCode } from './municipality.ts';

/** 「駅」 a place one may search from, besides municipalities, wards and facilities. */
export interface Station {
  /** Stable handle, romaji: `umeda`, `tennoji`. */
  id: string;
  name: { ja: string; kana: string; en: string };
  lgCode: MunicipalityCode;
  position: Position;
  /** 1 = shown on the map from low zoom, 3 = only close up. */
  rank: 1 | 2 | 3;
}

/** `public/data/places.json`: what the app needs to name and find places. */
export interface Places {
  municipalities: readonly Municipality[];
  stations: readonly Station[];
}
