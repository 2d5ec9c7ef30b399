import type { MunicipalityCode } from './municipality.ts';

/** WGS 84 in decimal degrees; JGD2011 and JGD2000 are the same at this precision. */
export interface Position {
  lat: number;
  lng: number;
}

/** A question about a facility that its publisher answered, or did not: unknown = not published or not readable. */
export type Answer = 'yes' | 'no' | 'unknown';

/** 「施設」 What baby stations and nurseries share. `null` always means "not published or not readable", never "none". */
export interface FacilityCommon {
  /** Stable from month to month; made from municipality, ward, name and kind. Safe in a URL. */
  id: string;
  name: string;
  kana: string | null;
  address: string | null;
  /** The ward where it is known, else the municipality. */
  lgCode: MunicipalityCode;
  /** null = in the list, not on the map. */
  position: Position | null;
  /** As published, digits and hyphens in ASCII. */
  phone: string | null;
  /** The facility's own or its official page; http(s) only. */
  url: string | null;
  /** 「備考」 as published. */
  note: string | null;
  /** Which `Source` this row came from. */
  sourceId: string;
}
