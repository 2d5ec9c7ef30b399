import type { Position } from './facility-common.ts';

/** 「全国地方公共団体コード」 six digits, the last a check digit. */
export type MunicipalityCode = string;

/** 「市区町村」 or 「行政区」. Ward names repeat between 大阪市 and 堺市, so a ward is always shown with its city. */
export interface Municipality {
  lgCode: MunicipalityCode;
  /** The city a ward belongs to; null for a municipality. */
  parent: MunicipalityCode | null;
  /** Folder name and stable handle: `osaka`, `sakai`; wards `osaka-kita`. */
  slug: string;
  name: { ja: string; kana: string; en: string };
  /** The municipal or ward office. */
  office: Position;
  /** Degrees, WGS 84. */
  box: { west: number; south: number; east: number; north: number };
  /** Official pages; null = not known to us. Wards have null where the city's page serves. */
  pages: { childcare: string | null; vacancies: string | null };
}
