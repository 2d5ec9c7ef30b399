import type { Position } from '#domain/facility-common.ts';
import type { Issue } from '#domain/issue.ts';
import { isWithin, type Municipality } from '#domain/municipality.ts';
import { type Datum, toWgs84 } from './datum.ts';
import type { Coordinate } from './degrees.ts';
import { type Parsed, understood } from './parsed.ts';

/** Osaka Prefecture with a margin, WGS 84 degrees. */
const prefecture = { south: 34.2, north: 35.1, west: 135.0, east: 135.8 };

/** Where a position may be, and how its source measures; null = WGS 84. */
interface PositionContext {
  municipality: Municipality | null;
  ward: Municipality | null;
  datum: Datum | null;
}

/** Degrees a position may stand outside a box, about 2 km: boxes are drawn from simplified outlines. */
const margin = 0.02;

/**
 * A point inside its municipality or nothing: a pin in the wrong place is worse than none. Latitude and longitude in
 * each other's column cannot be mistaken here and are put right. Outside its ward a position stays, with a remark.
 */
export function positionOf(
  lat: Coordinate,
  lng: Coordinate,
  context: PositionContext,
): Parsed<Position | null> {
  if (lat === 'unreadable' || lng === 'unreadable' || (lat === null && lng === null)) return understood(null);
  if (lat === null || lng === null) return remark(null, 'row/half-position', lat, lng);
  if (lat === 0 && lng === 0) return remark(null, 'row/position-zero', lat, lng);
  const { datum } = context;
  const position = datum === null ? { lat, lng } : toWgs84({ lat, lng }, datum);
  if (isWithin(prefecture, position)) return inArea(position, context);
  const swapped = datum === null ? { lat: lng, lng: lat } : toWgs84({ lat: lng, lng: lat }, datum);
  if (isWithin(prefecture, swapped)) {
    const { value, issues } = inArea(swapped, context);
    const repaired = remark(null, 'row/position-swapped', lat, lng, { suggestion: `${lng}, ${lat}` });
    return { value, issues: [...repaired.issues, ...issues] };
  }
  return remark(null, 'row/position-outside-osaka', lat, lng);
}

function inArea(position: Position, { municipality, ward }: PositionContext): Parsed<Position | null> {
  const { lat, lng } = position;
  if (municipality !== null && !isWithin(widened(municipality.box), position)) {
    const params = { area: municipality.name.ja };
    return remark(null, 'row/position-outside-municipality', lat, lng, { params });
  }
  if (ward === null || isWithin(widened(ward.box), position)) return understood(position);
  return remark(position, 'row/position-outside-ward', lat, lng, { params: { area: ward.name.ja } });
}

type Box = Municipality['box'];

function widened({ south, north, west, east }: Box): Box {
  return { south: south - margin, north: north + margin, west: west - margin, east: east + margin };
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
