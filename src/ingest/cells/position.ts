import type { Position } from '#domain/facility-common.ts';
import type { Issue } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** Osaka Prefecture with a margin, WGS 84 degrees. */
const prefecture = { south: 34.2, north: 35.1, west: 135.0, east: 135.8 };

/** Decimal degrees, or that there is a text that is none; null = blank or no such column. */
export type Degrees = number | 'unreadable' | null;

export function readDegrees(cell: string | null): Parsed<Degrees> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  const degrees = foldWidth(text);
  return /^-?\d{1,3}(?:\.\d+)?$/.test(degrees)
    ? understood(Number(degrees))
    : doubtful('unreadable', 'cell/unreadable-position');
}

/** Degrees a position may stand outside a box, about 2 km: boxes are drawn from simplified outlines. */
const margin = 0.02;

/**
 * A point inside its municipality or nothing: a pin in the wrong place is worse than none. Latitude and longitude in
 * each other's column cannot be mistaken here and are put right. Outside its ward a position stays, with a remark.
 */
export function positionOf(
  lat: Degrees,
  lng: Degrees,
  municipality: Municipality | null,
  ward: Municipality | null,
): Parsed<Position | null> {
  if (lat === 'unreadable' || lng === 'unreadable' || (lat === null && lng === null)) return understood(null);
  if (lat === null || lng === null) return remark(null, 'row/half-position', lat, lng);
  if (isIn(prefecture, { lat, lng })) return inArea({ lat, lng }, municipality, ward);
  const swapped = { lat: lng, lng: lat };
  if (isIn(prefecture, swapped)) {
    const { value, issues } = inArea(swapped, municipality, ward);
    const repaired = remark(null, 'row/position-swapped', lat, lng, { suggestion: `${lng}, ${lat}` });
    return { value, issues: [...repaired.issues, ...issues] };
  }
  return remark(null, lat === 0 && lng === 0 ? 'row/position-zero' : 'row/position-outside-osaka', lat, lng);
}

function inArea(
  position: Position,
  municipality: Municipality | null,
  ward: Municipality | null,
): Parsed<Position | null> {
  const { lat, lng } = position;
  if (municipality !== null && !isIn(widened(municipality.box), position)) {
    const params = { area: municipality.name.ja };
    return remark(null, 'row/position-outside-municipality', lat, lng, { params });
  }
  if (ward === null || isIn(widened(ward.box), position)) return understood(position);
  return remark(position, 'row/position-outside-ward', lat, lng, { params: { area: ward.name.ja } });
}

type Box = Municipality['box'];

function widened({ south, north, west, east }: Box): Box {
  return { south: south - margin, north: north + margin, west: west - margin, east: east + margin };
}

function isIn({ south, north, west, east }: Box, { lat, lng }: Position): boolean {
  return lat >= south && lat <= north && lng >= west && lng <= east;
}

function remark(
  value: Position | null,
  code: Issue['code'],
  lat: number | null,
  lng: number | null,
  more: Pick<Issue, 'params' | 'suggestion'> = {},
): Parsed<Position | null> {
  const field = lat === null ? 'lng' : 'lat';
  return { value, issues: [{ code, field, raw: `${lat ?? ''}, ${lng ?? ''}`, ...more }] };
}
