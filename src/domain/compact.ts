import { type Column, unpack } from './columns.ts';
import type { Theme } from './facility.ts';
import type { FacilityCollection } from './geojson.ts';
import { pack } from './pack-columns.ts';

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

/** The GeoJSON again, for `decodeFacilities` to check; nothing but its version where the columns do not fit together. */
export function expand(json: unknown): object {
  const { schemaVersion, count, properties, coordinates }: CompactCollection = Object(json);
  try {
    const points = unpack(coordinates, count);
    const features = unpack(properties, count).map((each, index) => ({
      type: 'Feature',
      id: Object(each).id,
      geometry: points[index] === null ? null : { type: 'Point', coordinates: points[index] },
      properties: each,
    }));
    return { type: 'FeatureCollection', schemaVersion, features };
  } catch {
    return { schemaVersion };
  }
}
