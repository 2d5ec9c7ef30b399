import { type Column, unpack } from './columns.ts';
import type { FacilityOf, Theme } from './facility.ts';
import { facilityOf, lngLat, schemaVersion } from './facility-parts.ts';
import { facilityShapes } from './facility-shape.ts';
import type { FacilityCollection } from './geojson.ts';
import { LoadError } from './load-error.ts';
import { pack } from './pack-columns.ts';
import { decode, orNull, refuseNewerSchema } from './shape.ts';

/**
 * `public/data/<theme>.json`: the content of `<theme>.geojson` in columns, for the app alone. A third of its size, and read
 * several times as fast; whoever else reads the data reads the GeoJSON.
 */
export interface CompactCollection {
  /** That of the GeoJSON. */
  schemaVersion: number;
  count: number;
  properties: Column;
  /** Of each point; null = no position. */
  coordinates: Column;
}

export function compactOf<T extends Theme>({
  schemaVersion,
  features,
}: FacilityCollection<T>): CompactCollection {
  return {
    schemaVersion,
    count: features.length,
    properties: pack(features.map(({ properties }) => properties)),
    coordinates: pack(features.map(({ geometry }) => geometry?.coordinates ?? null)),
  };
}

/** Every facility of the file, as `decodeFacilities` of the GeoJSON answers it, and refused for the same reasons. */
export function decodeCompact<T extends Theme>(json: unknown, theme: T): FacilityOf<T>[] {
  refuseNewerSchema(json, schemaVersion);
  const { properties, points } = unpacked(Object(json));
  const seen = new Set<string>();
  return properties.map((each, index) => {
    const known = decode(each, facilityShapes[theme]);
    const point = decode(points[index], orNull(lngLat));
    if (seen.has(known.id)) throw new LoadError('wrong-shape', `id ${known.id}`);
    seen.add(known.id);
    return facilityOf(known, point) as FacilityOf<T>;
  });
}

function unpacked({ count, properties, coordinates }: CompactCollection) {
  try {
    return { properties: unpack(properties, count), points: unpack(coordinates, count) };
  } catch {
    throw new LoadError('wrong-shape', 'the columns');
  }
}
