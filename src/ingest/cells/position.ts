import type { Position } from '#domain/facility-common.ts';
import { foldWidth } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** Osaka Prefecture with a margin, WGS 84 degrees. */
const prefecture = { south: 34.2, north: 35.1, west: 135.0, east: 135.8 };

/** Decimal degrees; null for a blank or absent cell, and with an issue for anything that is not a decimal number. */
export function readDegrees(cell: string | null): Parsed<number | null> {
  const text = cell === null ? '' : foldWidth(cell).trim();
  if (text === '') return understood(null);
  return /^-?\d{1,3}(?:\.\d+)?$/.test(text)
    ? understood(Number(text))
    : doubtful(null, 'cell/unreadable-position');
}

/**
 * A point inside Osaka or nothing: a pin in the wrong place is worse than none. Latitude and longitude in each other's
 * column cannot be mistaken here and are put right.
 */
export function positionOf(lat: number | null, lng: number | null): Parsed<Position | null> {
  if (lat === null && lng === null) return understood(null);
  if (lat === null || lng === null) return doubtful(null, 'row/half-position');
  if (isInOsaka(lat, lng)) return understood({ lat, lng });
  if (isInOsaka(lng, lat)) {
    return doubtful({ lat: lng, lng: lat }, 'row/position-swapped', { suggestion: `${lng}, ${lat}` });
  }
  const code = lat === 0 && lng === 0 ? 'row/position-zero' : 'row/position-outside-osaka';
  return doubtful(null, code, { params: { lat, lng } });
}

function isInOsaka(lat: number, lng: number): boolean {
  return (
    lat >= prefecture.south && lat <= prefecture.north && lng >= prefecture.west && lng <= prefecture.east
  );
}
