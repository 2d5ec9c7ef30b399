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

/**
 * Whether a code has six ASCII digits and the last one checks the others; whether the code is in use is another question.
 * Weights 6, 5, 4, 3, 2; the check digit is the last digit of 11 less the remainder by 11.
 * Source: 総務省「全国地方公共団体コード」, https://www.soumu.go.jp/denshijiti/code.html (via the domain notes, 2026-11).
 */
export function hasValidCheckDigit(lgCode: string): boolean {
  if (!/^\d{6}$/.test(lgCode)) return false;
  const digits = Array.from(lgCode, Number);
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}

/** The municipality an area belongs to: a ward's city, any other area itself. */
export function municipalityOf({
  lgCode,
  parent,
}: Pick<Municipality, 'lgCode' | 'parent'>): MunicipalityCode {
  return parent ?? lgCode;
}

/** Borders included. A box is wider than its area: outside it is certain, inside it is not. */
export function isWithin({ west, south, east, north }: Municipality['box'], { lat, lng }: Position): boolean {
  return south <= lat && lat <= north && west <= lng && lng <= east;
}

/** The official page to lead people to: that of the vacancies, else that of childcare; null = neither is known. */
export function officialPageOf({ pages }: Pick<Municipality, 'pages'>): string | null {
  return pages.vacancies ?? pages.childcare;
}
