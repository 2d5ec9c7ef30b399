import { type Column, unpack } from './columns.ts';
import type { FacilityOf, Theme } from './facility.ts';
import { facilityOf, lngLat, schemaVersion } from './facility-parts.ts';
import { type FacilityProperties, facilityShapes } from './facility-shape.ts';
import type { FacilityCollection } from './geojson.ts';
import { LoadError } from './load-error.ts';
import { pack } from './pack-columns.ts';
import { orNull, refuseNewerSchema, type Shape } from './shape.ts';

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

/**
 * The file's text, in ASCII: a browser decodes that far sooner than Japanese in UTF-8, while compressed it is a twentieth
 * longer.
 */
export function compactText<T extends Theme>(collection: FacilityCollection<T>): string {
  return JSON.stringify(compactOf(collection)).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Every facility of the file, as `decodeFacilities` of the GeoJSON answers it, and refused for the same reasons. */
export function decodeCompact<T extends Theme>(json: unknown, theme: T): FacilityOf<T>[] {
  refuseNewerSchema(json, schemaVersion);
  const { properties, points } = unpacked(Object(json), theme);
  const seen = new Set<string>();
  return properties.map((known, index) => {
    if (seen.has(known.id)) throw new LoadError('wrong-shape', `id ${known.id}`);
    seen.add(known.id);
    return facilityOf(known, points[index] ?? null) as FacilityOf<T>;
  });
}

function unpacked({ count, properties, coordinates }: CompactCollection, theme: Theme) {
  try {
    return {
      properties: unpack(properties, count, facilityShapes[theme] as Shape<FacilityProperties<Theme>>),
      points: unpack(coordinates, count, orNull(lngLat)),
    };
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('wrong-shape', 'the columns');
  }
}
