import type { Position } from '#domain/facility-common.ts';
import { readCoordinate } from './cells/degrees.ts';
import { positionOf } from './cells/position.ts';

const between = /[\s,、，/]+/g;

/**
 * Latitude and longitude typed or pasted as one text, in any notation a cell may have, in either order. null = not two
 * coordinates, or a place outside Osaka Prefecture.
 */
export function readPositionText(text: string): Position | null {
  for (const { 0: separator, index } of text.trim().matchAll(between)) {
    const whole = text.trim();
    const [lat, lng] = [whole.slice(0, index), whole.slice(index + separator.length)].map(
      (part) => readCoordinate(part, null).value,
    );
    if (lat === undefined || lng === undefined) continue;
    const { value } = positionOf(lat, lng, { municipality: null, ward: null, datum: null });
    if (value !== null) return value;
  }
  return null;
}

/** Six decimals of a degree are 0.1 m. */
export function positionText({ lat, lng }: Position): { lat: string; lng: string } {
  return { lat: lat.toFixed(6), lng: lng.toFixed(6) };
}
